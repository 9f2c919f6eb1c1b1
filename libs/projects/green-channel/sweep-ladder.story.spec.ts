import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { chineseCalendar, newId } from '#platform/clock';
import { live } from '../../../test/support/ladder-life.js';
import { type Stack, startStack } from '../../../test/support/stack.js';
import { type TestOrganisation, World } from '../../../test/support/world.js';
import { defaultSettings } from '../life-cycle/zone-settings.js';
import { clocksOf, nextThresholds, outlookOf } from './issue-clocks.js';
import { expectedSteps, type PlannedIssue, planIssue, randomBy } from './ladder-oracle.js';

const issueCount = Number(process.env.LADDER_ISSUES ?? 10_000);
const kills = Number(process.env.LADDER_KILLS ?? 50);
const begins = Date.parse('2026-01-01T00:00:00+08:00');
const ends = Date.parse('2027-01-01T00:00:00+08:00');
const calendar = chineseCalendar(defaultSettings.calendar.hours, defaultSettings.calendar.jurisdictions);

/** `npm run verify:ladder` does the same with 200 kills. */
describe('The ladder over a simulated year', () => {
  let stack: Stack;
  let world: World;
  const random = randomBy(20_260_101);
  const plans: PlannedIssue[] = Array.from({ length: issueCount }, () =>
    planIssue(newId(), begins, Date.parse('2026-11-15T00:00:00+08:00'), random),
  );

  beforeAll(async () => {
    stack = await startStack({ processes: [] });
    world = await World.create(stack);
    // Processes die here, the server does not: commits need not wait for its disk.
    await world.owner.query(`ALTER DATABASE "${stack.databaseName}" SET synchronous_commit = off`);
    await prepare(world, plans);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  it(`takes exactly the steps it must, though its process is killed ${kills} times`, async () => {
    for (let kill = 0; kill < kills; kill++) {
      const life = await live(stack);
      await Promise.race([sleep(200 + random() * 3_000), once(life, 'exit')]);
      expect({ kill, over: life.exitCode }).toEqual({ kill, over: null });
      life.kill('SIGKILL');
      await once(life, 'exit');
    }
    const last = await live(stack);
    const [code] = await once(last, 'exit');
    expect(code).toBe(0);

    const { rows } = await world.owner.query<{ step: string }>(
      `SELECT issue_id || ' ' || clock || ' ' || level || ' ' || (extract(epoch FROM reached_at) * 1000)::bigint AS step
         FROM projects.escalation`,
    );
    const expected = plans.flatMap((plan) => expectedSteps(plan, calendar, ends)).sort();
    expect(expected.length).toBeGreaterThan(issueCount);
    const taken = rows.map(({ step }) => step).sort();
    expect({ missing: without(expected, taken), tooMany: without(taken, expected) }).toEqual({
      missing: [],
      tooMany: [],
    });
    expect(taken).toHaveLength(expected.length);
    const log = await world.owner.query<{ twice: number; told: number; done: number }>(
      `SELECT (SELECT count(*)::int FROM projects.issue_event WHERE type = 'escalated') AS told,
              (SELECT count(*)::int FROM platform.outbox_event WHERE type = 'issue.escalated') AS twice,
              (SELECT count(*)::int FROM simulation.plan WHERE NOT done AND at <= $1) AS done`,
      [new Date(ends)],
    );
    expect(log.rows[0]).toEqual({ twice: expected.length, told: expected.length, done: 0 });
  }, 1_500_000);
});

/** At most ten, so that a failure can be read. */
function without(all: readonly string[], known: readonly string[]): string[] {
  const found = new Set(known);
  return all.filter((one) => !found.has(one)).slice(0, 10);
}

async function prepare(world: World, plans: readonly PlannedIssue[]): Promise<void> {
  const places: { zone: TestOrganisation; company: TestOrganisation; people: string[] }[] = [];
  for (let n = 0; n < 4; n++) {
    const zone = await world.organisation('zone');
    const company = await world.organisation('investor');
    const people = [];
    for (const organisation of [zone, zone, company]) people.push((await world.person(organisation)).userId);
    places.push({ zone, company, people });
  }
  await world.owner.query(`
    CREATE SCHEMA simulation;
    CREATE TABLE simulation.clock (at timestamptz NOT NULL, ends timestamptz NOT NULL);
    CREATE TABLE simulation.plan (id serial PRIMARY KEY, issue_id uuid, zone_id uuid, at timestamptz, act text, detail jsonb,
      organisation_id uuid, user_id uuid, kind text, done boolean NOT NULL DEFAULT false);
    CREATE INDEX ON simulation.plan (at, id) WHERE NOT done;
    GRANT USAGE ON SCHEMA simulation TO openzone_app;
    GRANT SELECT, UPDATE ON simulation.clock, simulation.plan TO openzone_app`);
  await world.owner.query(`INSERT INTO simulation.clock VALUES ($1, $2)`, [new Date(begins), new Date(ends)]);
  for (const [n, plan] of plans.entries()) {
    const { zone, company, people } = places[n % places.length]!;
    await file(world, plan, zone.id, company.id, n);
    for (const { at, act, detail, by } of plan.acts) {
      const [organisation, user] =
        by === 'company' ? [company, people[2]] : [zone, by === 'officer' ? people[0] : people[1]];
      await world.owner.query(
        `INSERT INTO simulation.plan (issue_id, zone_id, at, act, detail, organisation_id, user_id, kind)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [plan.id, zone.id, new Date(at), act, detail, organisation.id, user, organisation.kind],
      );
    }
  }
  await world.owner.query('ANALYZE');
}

/** As filing leaves it: the row, its first event, the company's grant, and the moment the sweeper has to look. */
async function file(world: World, { id, filedAt, preset }: PlannedIssue, zoneId: string, companyId: string, n: number) {
  const choice = { preset: { code: preset.code, number: preset.number } };
  const clocks = clocksOf([{ sequence: 1, at: new Date(filedAt), type: 'filed', payload: choice }], () => preset);
  const { dueAt, warnAt, clock } = outlookOf(clocks, calendar, filedAt)!;
  const first = Math.min(...nextThresholds(clocks, calendar, filedAt, new Set()).map(({ at }) => at));
  await world.owner.query(
    `WITH issue AS (
       INSERT INTO projects.issue (id, zone_id, number, confidential, category, title, description, filed_side, filed_at, state,
         holder_id, next_step, due_at, warn_at, due_clock, preset_code, preset_number, calendar, last_event, search)
       VALUES ($1, $2, $3, false, 'power', 't', 'd', 'company', $4, 'filed', $2, '#accept', $5, $6, $7, $8, 0, $9, 1, '')),
     event AS (INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type, payload) VALUES ($1, $2, 1, $4, 'filed', $10)),
     seen AS (INSERT INTO projects.issue_grant (issue_id, zone_id, organisation_id, side) VALUES ($1, $2, $11, 'company'))
     INSERT INTO projects.deadline (issue_id, zone_id, at) VALUES ($1, $2, $12)`,
    [
      id,
      zoneId,
      `I-${n}`,
      new Date(filedAt),
      new Date(dueAt),
      new Date(warnAt),
      clock,
      preset.code,
      defaultSettings.calendar,
      choice,
      companyId,
      new Date(first),
    ],
  );
}
