import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { book, freeSlots } from '../support/booking.js';
import { startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';
import { finish, printTable, round } from './support/report.js';

/**
 * Contended bookings a second: many clients want the same few slots of shared hosts, so that nearly every booking waits
 * for another. Beside it the same locks and writes as bare SQL, with nothing around them.
 */
const clients = 24;
const hostCount = 3;
const seconds = 10;

const stack = await startStack({
  processes: ['api'],
  env: { LIMIT_WRITES_PER_MINUTE: '100000000', LIMIT_READS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' },
});
const world = await World.create(stack);
const zone = await world.organisation('zone');
const manager = await world.person(zone);
const hosts = await Promise.all(Array.from({ length: hostCount }, () => world.person(zone)));
const offering = await world.offering(manager, hosts, { windowDays: 365, stepMinutes: 5, durationMinutes: 5 });
const investors = await Promise.all(
  Array.from({ length: clients }, async () => world.person(await world.organisation('investor'))),
);
const slots = (
  await Promise.all(
    [0, 1, 2, 3].map((part) => freeSlots(investors[0]!, offering.id, Date.now() + (1 + part * 60) * 86_400_000, 60)),
  )
).flat();

interface Tally {
  booked: number;
  refused: number;
  perSecond: number;
}

/** Everybody asks for the next slot nobody has got yet: several at once ask for the same. */
async function contend(attempt: (client: number, slot: number) => Promise<boolean>, first: number): Promise<Tally> {
  const tally = { booked: 0, refused: 0 };
  let next = first;
  const until = performance.now() + seconds * 1_000;
  await Promise.all(
    investors.map(async (_, client) => {
      while (performance.now() < until) {
        const slot = next;
        if (await attempt(client, slot)) tally.booked += 1;
        else tally.refused += 1;
        next = Math.max(next, slot + 1);
      }
    }),
  );
  return { ...tally, perSecond: round((tally.booked + tally.refused) / seconds, 1) };
}

async function overHttp(investor: Person, slot: number): Promise<boolean> {
  const answer = await book(investor, offering.id, slots[slot]!);
  if (answer.status !== 201 && answer.status !== 409)
    throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.status === 201;
}

const pool = new pg.Pool({ connectionString: stack.adminDatabaseUrl, max: clients });
const resources = await world.owner.query<{ id: string; organisationId: string }>(
  `SELECT id, organisation_id AS "organisationId" FROM sessions.resource WHERE id = ANY ($1) ORDER BY id`,
  [offering.hostIds],
);

/** The floor: lock in order, look, write session, grants, people, claims, outbox and audit rows, commit. */
async function bareSql(client: number, slot: number): Promise<boolean> {
  const connection = await pool.connect();
  const investor = investors[client]!;
  const { startsAt, endsAt } = slots[slot]!;
  try {
    await connection.query('BEGIN');
    await connection.query({
      name: 'lock',
      text: `SELECT id FROM sessions.resource WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
      values: [offering.hostIds],
    });
    const busy = await connection.query({
      name: 'busy',
      text: `SELECT 1 FROM sessions.claim WHERE resource_id = ANY ($1) AND active AND during && tstzrange($2, $3) LIMIT 1`,
      values: [offering.hostIds, startsAt, endsAt],
    });
    if (busy.rowCount) {
      await connection.query('ROLLBACK');
      return false;
    }
    const id = randomUUID();
    await connection.query({
      name: 'session',
      text: `INSERT INTO sessions.session (id, zone_id, investor_id, offering_id, title_zh, title_en, state, topic, language, starts_at, ends_at,
               wall_time, time_zone, tzdata_version, investor_time_zone)
             VALUES ($1, $2, $3, $4, 'x', 'x', 'confirmed', 'x', 'en', $5, $6, 'x', 'Asia/Shanghai', 'x', 'UTC')`,
      values: [id, zone.id, investor.organisation.id, offering.id, startsAt, endsAt],
    });
    await connection.query({
      name: 'grants',
      text: `INSERT INTO sessions.session_grant (session_id, side, organisation_id) VALUES ($1, 'zone', $2), ($1, 'investor', $3)`,
      values: [id, zone.id, investor.organisation.id],
    });
    await connection.query({
      name: 'people',
      text: `INSERT INTO sessions.participant (id, session_id, role, name, email, locale, time_zone, position)
             SELECT gen_random_uuid(), $1, 'host', 'x', 'x', 'en', 'UTC', n FROM generate_series(1, ${hostCount + 1}) n`,
      values: [id],
    });
    await connection.query({
      name: 'claims',
      text: `INSERT INTO sessions.claim (id, resource_id, organisation_id, session_id, during)
             SELECT gen_random_uuid(), resource, $2, $1, tstzrange($3, $4) FROM unnest($5::uuid[]) resource`,
      values: [id, zone.id, startsAt, endsAt, resources.rows.map((row) => row.id)],
    });
    await connection.query({
      name: 'event',
      text: `INSERT INTO platform.outbox_event (id, type, organisation_id, organisations, payload) VALUES ($1, 'bench', $2, ARRAY[$2::uuid], '{}')`,
      values: [randomUUID(), zone.id],
    });
    await connection.query('COMMIT');
    return true;
  } finally {
    connection.release();
  }
}

try {
  await contend((client, slot) => overHttp(investors[client]!, slot), 0);
  const half = Math.floor(slots.length / 2);
  const own = await contend((client, slot) => overHttp(investors[client]!, slot), 5_000);
  const floor = await contend(bareSql, half);
  const { rows } = await world.owner.query<{ overlaps: number }>(
    `SELECT count(*)::int AS overlaps FROM sessions.claim x JOIN sessions.claim y
       ON x.resource_id = y.resource_id AND x.id < y.id AND x.during && y.during WHERE x.active AND y.active`,
  );
  const overlaps = rows[0]?.overlaps ?? -1;
  const ratio = round(own.perSecond / floor.perSecond, 3);
  printTable(
    ['', 'attempts/s', 'booked', 'refused'],
    [
      ['OpenZone over HTTP', own.perSecond, own.booked, own.refused],
      ['the same SQL by bare pg', floor.perSecond, floor.booked, floor.refused],
    ],
  );
  console.log(`${clients} clients, ${hostCount} hosts a booking, ${overlaps} overlaps, ratio ${ratio}`);
  finish('booking', overlaps === 0 && own.booked > 0, { clients, own, floor, ratio, overlaps });
} finally {
  await pool.end();
  await world.close();
  await stack.stop();
}
