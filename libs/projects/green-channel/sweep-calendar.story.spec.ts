import { once } from 'node:events';
import { chineseCalendar, newId } from '#platform/clock';
import { live } from '../../../test/support/ladder-life.js';
import { prepareIssues } from '../../../test/support/planned-issues.js';
import { type Stack, startStack } from '../../../test/support/stack.js';
import { World } from '../../../test/support/world.js';
import { defaultSettings } from '../life-cycle/zone-settings.js';
import { asFiled, type PlannedAct, type PlannedIssue } from './ladder-oracle.js';
import { shippedPresets } from './presets.js';

const begins = Date.parse('2020-01-15T00:00:00+08:00');
const ends = Date.parse('2020-02-20T00:00:00+08:00');
const cause = '国办发明电〔2020〕1号';
const calendar = chineseCalendar(defaultSettings.calendar.hours, defaultSettings.calendar.jurisdictions);
const announced = Date.parse('2020-01-27T00:00:00+08:00');

/** `mofcom`: accept in 7 working days, close in 60 (order 3 of 2020); `zhongshan`: the last limit is 5 working days. */
const presetOf = (code: string) => shippedPresets.find((preset) => preset.code === code)!;
const at = (time: string): number => Date.parse(`${time}:00+08:00`);

function planned(filedAt: string, ...acts: [string, PlannedAct['act'], PlannedAct['by']?, string?][]): PlannedIssue {
  return {
    id: newId(),
    filedAt: at(filedAt),
    preset: presetOf('mofcom'),
    acts: acts.map(([when, act, by = 'officer', until]) => ({
      at: at(when),
      act,
      by,
      detail: until ? { until: new Date(at(until)).toISOString() } : {},
    })),
  };
}

/** Weeks of January 2020, as the notices came: what each clock was due on before 27 January, and since. */
describe('January and February 2020, lived through again', () => {
  let stack: Stack;
  let world: World;
  const moved = {
    // The working days from then on: 21, 22, 23, 31 January, 1, 3, 4 February; since the notice 21, 22, 23 January, 3 to 6 February.
    filed20th: planned('2020-01-20T10:00'),
    filed22nd: planned('2020-01-22T10:00'),
    accepted: planned('2020-01-16T10:00', ['2020-01-17T10:00', 'accept']),
    paused: planned(
      '2020-01-17T09:00',
      ['2020-01-17T10:00', 'accept'],
      ['2020-01-20T10:00', 'ask-pause', 'officer', '2020-01-22T10:00'],
      ['2020-01-20T11:00', 'grant-pause', 'colleague', '2020-01-22T10:00'],
    ),
  };
  const unmoved = {
    closed: planned(
      '2020-01-15T10:00',
      ['2020-01-16T10:00', 'accept'],
      ['2020-01-17T10:00', 'resolve'],
      ['2020-01-19T10:00', 'confirm', 'company'],
    ),
    dueBeforeTheHoliday: { ...planned('2020-01-15T10:00'), preset: presetOf('zhongshan') },
  };
  const plans = [...Object.values(moved), ...Object.values(unmoved)];

  beforeAll(async () => {
    stack = await startStack({ processes: [] });
    world = await World.create(stack);
    await prepareIssues(world, plans.map(asFiled), { begins, ends });
    const life = await live(stack);
    const [code] = await once(life, 'exit');
    expect(code).toBe(0);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  async function movesOf({ id }: PlannedIssue) {
    const { rows } = await world.owner.query<{
      at: Date;
      payload: { clock: string; from: string; to: string; notices: { id: string }[] };
    }>(
      `SELECT at, payload FROM projects.issue_event WHERE issue_id = $1 AND type = 'deadline-moved' ORDER BY sequence`,
      [id],
    );
    return rows.map(({ at, payload: { clock, from, to, notices } }) => ({
      clock,
      from: day(from),
      to: day(to),
      causes: notices.map(({ id }) => id),
      learnt: at.getTime() >= announced && at.getTime() < announced + 86_400_000,
    }));
  }

  it('moves each deadline the notice touches once, and says through which notice', async () => {
    expect(await movesOf(moved.filed20th)).toEqual([
      { clock: 'accept', from: '2020-02-04', to: '2020-02-06', causes: [cause], learnt: true },
    ]);
    expect(await movesOf(moved.filed22nd)).toEqual([
      { clock: 'accept', from: '2020-02-06', to: '2020-02-10', causes: [cause], learnt: true },
    ]);
    for (const plan of [moved.accepted, moved.paused]) {
      const moves = await movesOf(plan);
      expect(moves.map(({ clock }) => clock)).toEqual(['solve']);
      expect(moves[0]).toMatchObject({ causes: [cause], learnt: true });
      expect(moves[0]!.from < moves[0]!.to).toBe(true);
    }
  });

  it('leaves alone what is closed, and what was due before the holiday', async () => {
    for (const plan of Object.values(unmoved)) expect(await movesOf(plan)).toEqual([]);
    const { rows } = await world.owner.query(`SELECT state, in_time, due_at FROM projects.issue WHERE id = $1`, [
      unmoved.closed.id,
    ]);
    expect(rows).toEqual([{ state: 'closed', in_time: true, due_at: null }]);
  });

  it('goes up the ladder by the new due times', async () => {
    const { rows } = await world.owner.query<{ reached: Date }>(
      `SELECT reached_at AS reached FROM projects.escalation WHERE issue_id = $1 AND clock = 'accept' AND level = 100`,
      [moved.filed20th.id],
    );
    expect(rows.map(({ reached }) => day(reached.toISOString()))).toEqual(['2020-02-06']);
  });

  it('keeps one entry in the audit log for each look that moved something, and every open issue knows the calendar', async () => {
    const reviewed = await world.owner.query(
      `SELECT details -> 'notices' AS notices, (details -> 'issues')::int AS issues FROM platform.audit_entry
        WHERE action = 'calendar.reviewed'`,
    );
    expect(reviewed.rows.every(({ notices }) => notices.includes(cause))).toBe(true);
    expect(reviewed.rows.reduce((sum, { issues }) => sum + issues, 0)).toBe(Object.keys(moved).length);
    const known = await world.owner.query(
      `SELECT DISTINCT k.notices @> ARRAY[$1] AS knows FROM projects.deadline d
         JOIN projects.calendar_knowledge k ON k.key = d.knowledge`,
      [cause],
    );
    expect(known.rows).toEqual([{ knows: true }]);
  });

  /** The date in Shanghai. */
  function day(instant: string): string {
    return new Date(calendar.startOf(calendar.dayOf(Date.parse(instant))) + 8 * 3_600_000).toISOString().slice(0, 10);
  }
});
