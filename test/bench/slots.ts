import pg from 'pg';
import { startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';
import { finish, printTable, round, summary } from './support/report.js';
import { seedClaims, seedSessions } from './support/seed-sessions.js';

/**
 * The slot list of 20 hosts over 31 days with a million sessions stored, beside the one SQL query that reads the claims
 * it needs, by bare pg. Both are asked one after the other, in turns.
 */
const stored = 1_000_000;
const hostCount = 20;
const busyHosts = 400;
const days = 31;
const samples = 200;
const day = 86_400_000;

const stack = await startStack({ processes: ['api'], env: { LIMIT_READS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' } });
const world = await World.create(stack);
const zone = await world.organisation('zone');
const firm = await world.organisation('investor');
const manager = await world.person(zone);
const hosts: Person[] = [];
for (let n = 0; n < hostCount; n += 1) hosts.push(await world.person(zone));
const weekly = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '09:00', to: '12:00' },
  { weekday, from: '13:30', to: '18:00' },
]);
const offering = await world.offering(manager, hosts, { windowDays: 60, stepMinutes: 15, weekly });

console.log(`storing ${stored} sessions …`);
const from = new Date(Date.now() - (Date.now() % day));
const others = await world.owner.query<{ id: string }>(
  `INSERT INTO sessions.resource (id, organisation_id, kind, member_id, name, time_zone)
   SELECT gen_random_uuid(), $1, 'host', gen_random_uuid(), 'Host', 'Asia/Shanghai' FROM generate_series(1, $2) RETURNING id`,
  [zone.id, busyHosts - hostCount],
);
const plan = {
  zoneId: zone.id,
  investorId: firm.id,
  offeringId: offering.id,
  resourceIds: [...offering.hostIds, ...others.rows.map(({ id }) => id)],
  count: stored,
  everyMinutes: 180,
  from: new Date(from.getTime() - 100 * day).toISOString(),
};
await seedSessions(world.owner, plan);
await seedClaims(world.owner, plan);
await world.owner.query('VACUUM ANALYZE');

const range = { from: new Date(from.getTime() + day), to: new Date(from.getTime() + (1 + days) * day) };
const query = new URLSearchParams({ from: range.from.toISOString(), to: range.to.toISOString() });
const url = `${stack.url}/api/offerings/${offering.id}/slots?${query}`;
const bare = new pg.Client({ connectionString: stack.adminDatabaseUrl });
await bare.connect();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const readClaims = () =>
  bare.query({
    name: 'claims',
    text: `SELECT resource_id, extract(epoch FROM lower(during)) * 1000 AS start, extract(epoch FROM upper(during)) * 1000 AS "end"
             FROM sessions.claim WHERE resource_id = ANY ($1) AND active AND during && tstzrange($2, $3)`,
    values: [offering.hostIds, range.from, range.to],
  });
const listSlots = async () => {
  const response = await fetch(url);
  if (response.status !== 200) throw new Error(`slots answered ${response.status}`);
  return response.json() as Promise<{ slots: unknown[] }>;
};

try {
  const claims = (await readClaims()).rows.length;
  const slots = (await listSlots()).slots.length;
  for (let n = 0; n < 20; n += 1) await Promise.all([await readClaims(), await listSlots()]);
  const own: number[] = [];
  const floor: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    floor.push(await timed(readClaims));
    own.push(await timed(listSlots));
  }
  const [ours, sql] = [summary(own), summary(floor)];
  const ratio = round(ours.median / sql.median);
  printTable(
    ['', 'median ms', 'p95 ms', 'p99 ms'],
    [
      ['slot list over HTTP', ours.median, ours.p95, ours.p99],
      ['the SQL query alone', sql.median, sql.p95, sql.p99],
    ],
  );
  console.log(
    `${hostCount} hosts, ${days} days, ${claims} claims read, ${slots} slots found, ${stored} sessions stored; ratio ${ratio} (aim ≤ 3)`,
  );
  finish('slots', ratio <= 3 && ours.p99 < 30, { stored, claims, slots, own: ours, sql, ratio });
} finally {
  await bare.end();
  await world.close();
  await stack.stop();
}
