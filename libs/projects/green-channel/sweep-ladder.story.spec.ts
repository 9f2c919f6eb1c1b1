import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { chineseCalendar, newId } from '#platform/clock';
import { ladderScale, live } from '../../../test/support/ladder-life.js';
import { prepareIssues } from '../../../test/support/planned-issues.js';
import { type Stack, startStack } from '../../../test/support/stack.js';
import { World } from '../../../test/support/world.js';
import { defaultSettings } from '../life-cycle/zone-settings.js';
import { asFiled, expectedSteps, type PlannedIssue, planIssue, randomBy } from './ladder-oracle.js';

const { issues: issueCount, kills } = ladderScale;
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
    await prepareIssues(world, plans.map(asFiled), { begins, ends });
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  it(`takes exactly the steps it must, though its process is killed ${kills} times`, async () => {
    for (let kill = 0; kill < kills; kill++) {
      const life = await live(stack);
      await Promise.race([sleep(100 + random() * 1_100), once(life, 'exit')]);
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
  }, 2_700_000);
});

/** At most ten, so that a failure can be read. */
function without(all: readonly string[], known: readonly string[]): string[] {
  const found = new Set(known);
  return all.filter((one) => !found.has(one)).slice(0, 10);
}
