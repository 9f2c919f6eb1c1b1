import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { act, fileIssue, insertProject } from '../support/projects.js';
import { startStack } from '../support/stack.js';
import { type TestOrganisation, World } from '../support/world.js';
import { finish, printTable, round, summary } from './support/report.js';
import { seedIssues, seedProjects } from './support/seed-issues.js';

/**
 * The ledger of one zone among 230 zones, 20,000 projects, 300,000 issues and 5,000,000 rows of their logs: its page, the
 * search, the board, the dashboard and saving an issue (read it, write it, read it again), each beside the same work as bare SQL in the same run; first with
 * 10,000 issues in all, then with all of them. The measured zone has the same 1,300 issues both times: what is asked is
 * whether everybody else's rows cost anything. Then all deadlines are worked out anew after a change of the calendar.
 */
const zones = 230;
const projects = 20_000;
const few = 10_000;
const all = 300_000;
const rowsEach = 17;
const ownIssues = 1_300;
const samples = 150;
const aims = { ledger: 300, save: 200, dashboard: 1_000, recompute: 60_000, growth: 1.5 };

const stack = await startStack({
  processes: ['api'],
  env: { LIMIT_WRITES_PER_MINUTE: '100000000', LIMIT_READS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' },
});
const world = await World.create(stack);
const bare = new pg.Client({ connectionString: stack.adminDatabaseUrl });
await bare.connect();

const places: TestOrganisation[] = [];
for (let n = 0; n < zones; n += 1) places.push(await world.organisation('zone'));
const zone = places[0]!;
const manager = await world.person(zone, { role: 'manager' });
const firm = await world.organisation('investor');
const company = await world.person(firm);
// One issue by the product itself: what it knows of the calendar, and the working time it writes down.
const project = await insertProject(world, zone, firm);
const filed = await fileIssue(company, project.id, { title: '变电站接入滞后' });
if (filed.status !== 201) throw new Error(`filing answered ${filed.status}`);
const saved = filed.body.data.id;
const { rows: known } = await world.owner.query<{ knowledge: string; calendar: object }>(
  `SELECT d.knowledge, i.calendar FROM projects.deadline d JOIN projects.issue i ON i.id = d.issue_id WHERE i.id = $1`,
  [saved],
);
const seed = { rowsEach, ...known[0]! };
const others = places.slice(1).map(({ id }) => id);

async function get(path: string): Promise<unknown> {
  const answer = await manager.api.get(path);
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  return answer.body;
}

const statement = (name: string, text: string, values: unknown[]) => bare.query({ name, text, values });
const word = '变电站';
const columns = `i.id, i.number, i.state, i.category, i.title, i.confidential, i.level, i.round, i.version, i.extended, i.zone_id,
  i.project_id, i.project_name_zh, i.company_name, i.holder_id, i.next_step, i.due_at, i.warn_at, i.filed_at, i.closed_at, i.in_time`;
const light = `CASE WHEN i.due_at <= now() THEN 'red' WHEN i.warn_at <= now() THEN 'yellow' ELSE 'green' END`;

let steps = 0;
function nextStep(): string {
  steps += 1;
  return `Step ${steps}`;
}

/** Open issues of the measured zone, one after the other: a log that grew with every sample would be measured too. */
const targets: string[] = [];
const target = () => targets[steps % targets.length]!;

const save = async () => {
  const answer = await act(manager, target(), 'next-step', { nextStep: nextStep() });
  if (answer.status !== 200) throw new Error(`saving answered ${answer.status}`);
};

/** The floor of a save: lock, read the log, add a row, write the row, its deadline, the audit log and the outbox, and read it again. */
async function bareSave(): Promise<void> {
  const saved = target();
  await bare.query('BEGIN');
  await statement('lock', `SELECT * FROM projects.issue WHERE id = $1 FOR UPDATE`, [saved]);
  await statement('log', `SELECT * FROM projects.issue_event WHERE issue_id = $1 ORDER BY sequence`, [saved]);
  const { rows } = await statement(
    'row',
    `UPDATE projects.issue SET next_step = $2, last_event = last_event + 1, version = version + 1 WHERE id = $1 RETURNING last_event`,
    [saved, nextStep()],
  );
  await statement(
    'event',
    `INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type) VALUES ($1, $2, $3, now(), 'next-step-set')`,
    [saved, zone.id, rows[0].last_event],
  );
  await statement('deadline', `UPDATE projects.deadline SET knowledge = knowledge WHERE issue_id = $1`, [saved]);
  const head = await statement(
    'head',
    `SELECT sequence, hash FROM platform.audit_head WHERE organisation_id = $1 FOR UPDATE`,
    [zone.id],
  );
  const { sequence, hash } = head.rows[0] as { sequence: number; hash: Buffer };
  const next = createHash('sha256').update(hash).update(String(steps)).digest();
  await statement(
    'entry',
    `INSERT INTO platform.audit_entry (organisation_id, sequence, at, actor, action, target_type, target_id, details, previous_hash, hash)
     VALUES ($1, $2, now(), '{}', 'bench', 'issue', $3, '{}', $4, $5)`,
    [zone.id, Number(sequence) + 1, saved, hash, next],
  );
  await statement(
    'move head',
    `UPDATE platform.audit_head SET sequence = sequence + 1, hash = $2 WHERE organisation_id = $1`,
    [zone.id, next],
  );
  await statement(
    'outbox',
    `INSERT INTO platform.outbox_event (id, type, organisation_id, organisations, payload) VALUES (gen_random_uuid(), 'bench', $1, ARRAY[$1::uuid], '{}')`,
    [zone.id],
  );
  await bare.query('COMMIT');
  await statement('again', `SELECT * FROM projects.issue WHERE id = $1`, [saved]);
  await statement('log', `SELECT * FROM projects.issue_event WHERE issue_id = $1 ORDER BY sequence`, [saved]);
}

const works: Record<string, { own: () => Promise<unknown>; floor: () => Promise<unknown> }> = {
  ledger: {
    own: () => get('/issues?state=open&sort=due&limit=50&total=true'),
    floor: async () => {
      await statement('count', `SELECT count(*) FROM projects.issue i WHERE i.zone_id = $1 AND i.open`, [zone.id]);
      await statement(
        'page',
        `SELECT ${columns} FROM projects.issue i WHERE i.zone_id = $1 AND i.open ORDER BY i.due_at, i.id LIMIT 51`,
        [zone.id],
      );
    },
  },
  search: {
    own: () => get(`/issues?sort=newest&limit=50&q=${encodeURIComponent(word)}`),
    floor: () =>
      statement(
        'search',
        `SELECT ${columns} FROM projects.issue i WHERE i.zone_id = $1 AND i.search LIKE $2 ORDER BY i.id DESC LIMIT 51`,
        [zone.id, `%${word}%`],
      ),
  },
  board: {
    own: () => get('/issues/board?by=state'),
    floor: () =>
      statement(
        'board',
        `SELECT * FROM (SELECT ${columns}, count(*) OVER (PARTITION BY i.state), row_number() OVER (PARTITION BY i.state ORDER BY i.due_at, i.id) AS position
           FROM projects.issue i WHERE i.zone_id = $1 AND i.open) cards WHERE position <= 20`,
        [zone.id],
      ),
  },
  dashboard: {
    own: () => get('/issues/summary'),
    floor: async () => {
      await statement(
        'groups',
        `SELECT i.state, i.category, i.level, ${light} AS light, i.holder_id, count(*) FROM projects.issue i
          WHERE i.zone_id = $1 AND i.open GROUP BY 1, 2, 3, 4, 5`,
        [zone.id],
      );
      await statement(
        'average',
        `SELECT avg(i.closed_at - i.filed_at) FROM projects.issue i WHERE i.zone_id = $1 AND i.state = 'closed' AND i.closed_at > now() - interval '365 days'`,
        [zone.id],
      );
    },
  },
  save: { own: save, floor: bareSave },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

type Figures = Record<string, { own: ReturnType<typeof summary>; floor: ReturnType<typeof summary> }>;

/** Product and floor in turns. */
async function measure(): Promise<Figures> {
  const figures: Figures = {};
  for (const [name, { own, floor }] of Object.entries(works)) {
    for (let n = 0; n < 15; n += 1) {
      await own();
      await floor();
    }
    const [ours, sql]: [number[], number[]] = [[], []];
    for (let n = 0; n < samples; n += 1) {
      sql.push(await timed(floor));
      ours.push(await timed(own));
    }
    figures[name] = { own: summary(ours), floor: summary(sql) };
  }
  return figures;
}

/** From a change of the calendar to the last due time: all open issues were worked out without any notice. */
async function recompute() {
  await world.owner.query(`INSERT INTO projects.calendar_knowledge (key, notices) VALUES ('weekends', '{}')`);
  await world.owner.query(`UPDATE projects.deadline SET knowledge = 'weekends'`);
  await world.owner.query('VACUUM ANALYZE projects.deadline');
  const floor = await timed(async () => {
    await bare.query('BEGIN');
    await bare.query(`DECLARE log NO SCROLL CURSOR FOR SELECT e.issue_id, e.sequence, e.at, e.type, e.payload FROM projects.deadline d
      JOIN projects.issue_event e USING (issue_id) WHERE e.type IN ('filed', 'accepted', 'answered', 'resolved', 'confirmed') ORDER BY d.zone_id, e.issue_id, e.sequence`);
    while ((await bare.query('FETCH 10000 FROM log')).rows.length > 0);
    await bare.query('COMMIT');
    await bare.query('BEGIN');
    await bare.query(`UPDATE projects.issue SET due_at = due_at, version = version + 1 WHERE open`);
    await bare.query('ROLLBACK');
  });
  const worker = await stack.start('worker', { LOG_LEVEL: 'info' });
  const own = await timed(async () => {
    for (;;) {
      const { rows } = await bare.query(
        `SELECT EXISTS (SELECT FROM projects.deadline WHERE knowledge = 'weekends') AS left`,
      );
      if (!rows[0].left) break;
      await sleep(100);
    }
  });
  const { rows } = await bare.query(
    `SELECT count(*)::int AS moves, count(DISTINCT issue_id)::int AS issues FROM projects.issue_event WHERE type = 'deadline-moved'`,
  );
  const open = await bare.query(`SELECT count(*)::int AS count FROM projects.deadline`);
  await worker.stop();
  return { own: round(own), floor: round(floor), open: open.rows[0].count as number, moved: rows[0].issues as number };
}

try {
  console.log(`storing ${projects} projects and the first ${few} issues …`);
  await seedProjects(
    world.owner,
    places.map(({ id }) => id),
    projects,
  );
  await seedIssues(world.owner, { ...seed, zoneIds: [zone.id], first: 0, count: ownIssues });
  const open = await world.owner.query<{ id: string }>(
    `SELECT id FROM projects.issue WHERE zone_id = $1 AND open ORDER BY id`,
    [zone.id],
  );
  targets.push(...open.rows.map(({ id }) => id));
  await seedIssues(world.owner, { ...seed, zoneIds: others, first: ownIssues, count: few - ownIssues - 1 });
  await world.owner.query('VACUUM ANALYZE');
  const before = await measure();
  console.log(`storing ${all - few} more …`);
  for (let first = few; first < all; first += 58_000) {
    await seedIssues(world.owner, { ...seed, zoneIds: others, first, count: Math.min(58_000, all - first) });
  }
  await world.owner.query('VACUUM ANALYZE');
  const after = await measure();
  const stored = await bare.query(
    `SELECT (SELECT count(*)::int FROM projects.issue) AS issues, (SELECT count(*)::int FROM projects.issue_event) AS rows,
            (SELECT count(*)::int FROM projects.project) AS projects`,
  );
  const again = await recompute();
  const growth = Object.fromEntries(
    Object.keys(works).map((name) => [name, round(after[name]!.own.median / before[name]!.own.median)]),
  );
  printTable(
    ['', 'median ms', 'p95 ms', 'SQL median', 'SQL p95', `${few} issues: median`, 'p95', 'growth'],
    Object.entries(after).map(([name, { own, floor }]) => [
      name,
      own.median,
      own.p95,
      floor.median,
      floor.p95,
      before[name]!.own.median,
      before[name]!.own.p95,
      growth[name]!,
    ]),
  );
  const { issues, rows, projects: kept } = stored.rows[0];
  console.log(
    `${zones} zones, ${kept} projects, ${issues} issues, ${rows} rows of logs; ${ownIssues} issues in the zone`,
  );
  console.log(
    `recompute: ${again.open} open issues looked at, ${again.moved} moved, in ${again.own} ms; reading their logs and writing their rows by bare SQL ${again.floor} ms`,
  );
  const pass =
    after.ledger!.own.p95 < aims.ledger &&
    after.save!.own.p95 < aims.save &&
    after.dashboard!.own.p95 < aims.dashboard &&
    again.own < aims.recompute &&
    Object.values(growth).every((times) => times <= aims.growth);
  finish('ledger', pass, { before, after, growth, recompute: again, stored: stored.rows[0] });
} finally {
  await bare.end();
  await world.close();
  await stack.stop();
}
