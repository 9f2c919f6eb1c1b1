import { BusinessCalendar, type CalendarDefinition } from './business-calendar.js';
import { readClock } from './business-time.js';
import { BusinessTimeOracle, type OracleReading } from './business-time-oracle.js';
import { chineseNotices } from './chinese-calendar.js';
import type { ClockEvent, Limit, LimitUnit } from './clock-log.js';

const minute = 60_000;
const day = 1440;

/** Whole numbers below a bound, the same ones on every run (mulberry32). */
function dice(seed: number): (bound: number) => number {
  const { imul } = Math;
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Dice = ReturnType<typeof dice>;

const largest: Record<LimitUnit, number> = {
  minutes: 2000,
  hours: 72,
  'working-minutes': 1500,
  'working-hours': 40,
  'working-days': 60,
  'calendar-days': 45,
  weeks: 6,
};
const units = Object.keys(largest) as LimitUnit[];

function anyLimit(roll: Dice): Limit {
  const unit = roll(3) === 0 ? 'working-days' : units[roll(units.length)]!;
  return { amount: 1 + roll(roll(2) === 0 ? Math.min(15, largest[unit]) : largest[unit]), unit };
}

/** A gap of some minutes, hours, days or weeks; often none or whole hours, so that events meet the ends of office hours. */
function gap(roll: Dice): number {
  return [0, roll(120), 60 * roll(30), 30 * roll(48), roll(3 * day), day * roll(5), roll(7 * day)][roll(7)]!;
}

const followers: Record<string, ClockEvent['type'][]> = {
  running: ['paused', 'paused', 'paused', 'extended', 'preset-changed', 'stopped'],
  paused: ['resumed', 'resumed', 'resumed', 'resumed', 'extended', 'preset-changed', 'stopped'],
  stopped: ['reopened'],
};
const stateAfter: Partial<Record<ClockEvent['type'], string>> = {
  paused: 'paused',
  resumed: 'running',
  stopped: 'stopped',
  reopened: 'running',
};

/** Up to seven events from a start on a whole minute, half the times a whole half hour. */
function anyLog(roll: Dice, fromMinute: number, toMinute: number): ClockEvent[] {
  const start = fromMinute + roll(toMinute - fromMinute);
  let at = roll(2) === 0 ? start - (start % 30) : start;
  const log: ClockEvent[] = [{ type: 'started', at: at * minute, limit: anyLimit(roll) }];
  let state = 'running';
  for (let left = roll(7); left > 0; left--) {
    const type = followers[state]![roll(followers[state]!.length)]!;
    at += gap(roll);
    if (type === 'extended') log.push({ type, at: at * minute, by: 1 + roll(10) });
    else if (type === 'preset-changed' || type === 'started')
      log.push({ type: 'preset-changed', at: at * minute, limit: anyLimit(roll) });
    else log.push({ type, at: at * minute });
    state = stateAfter[type] ?? state;
  }
  return log;
}

function sight(roll: Dice, log: readonly ClockEvent[]): number {
  const event = log[roll(log.length)]!;
  return (roll(3) === 0 ? event.at : log.at(-1)!.at) + gap(roll) * minute;
}

function agree(ours: OracleReading, theirs: OracleReading): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;
  return (
    ours.state === theirs.state &&
    near(ours.used, theirs.used) &&
    near(ours.share, theirs.share) &&
    ours.dueAt === theirs.dueAt &&
    ours.overdue === theirs.overdue &&
    JSON.stringify(ours.pauses) === JSON.stringify(theirs.pauses) &&
    ours.verdicts.length === theirs.verdicts.length &&
    ours.verdicts.every((verdict, i) => {
      const other = theirs.verdicts[i]!;
      return (
        verdict.stoppedAt === other.stoppedAt &&
        verdict.dueAt === other.dueAt &&
        verdict.inTime === other.inTime &&
        near(verdict.share, other.share)
      );
    })
  );
}

const mondayToFriday = [1, 2, 3, 4, 5];

function china(hours: string, jurisdictions: string[] = ['CN']): CalendarDefinition {
  return {
    timeZone: 'Asia/Shanghai',
    jurisdictions,
    weekdays: mondayToFriday,
    hours: hoursOf(hours),
    notices: chineseNotices,
  };
}

function hoursOf(text: string): { from: string; to: string }[] {
  return text.split(' ').map((piece) => ({ from: piece.slice(0, 5), to: piece.slice(6) }));
}

const abroad = (timeZone: string, hours: string, weekdays = mondayToFriday): CalendarDefinition => {
  return { timeZone, jurisdictions: [], weekdays, hours: hoursOf(hours), notices: [] };
};

describe('business time against an oracle that steps through minutes and days', () => {
  const seen = { paused: 0, stopped: 0, overdue: 0, verdicts: 0, reopened: 0, extended: 0, changed: 0 };
  const unitsSeen = new Set<LimitUnit>();

  function differences(definition: CalendarDefinition, cases: number, seed: number, years: [number, number]): string[] {
    const calendar = new BusinessCalendar(definition);
    const oracle = new BusinessTimeOracle(definition, years[0] - 1, years[1] + 3);
    const [from, to] = [Date.UTC(years[0], 0, 1) / minute, Date.UTC(years[1] + 1, 0, 1) / minute];
    const roll = dice(seed);
    const found: string[] = [];
    for (let i = 0; i < cases; i++) {
      const log = anyLog(roll, from, to);
      const at = sight(roll, log);
      const ours = readClock(log, calendar, at)!;
      const theirs = oracle.read(log, at);
      if (!agree(ours, theirs)) found.push(JSON.stringify({ at, log, ours, theirs }));
      note(log, ours);
    }
    return found.slice(0, 3);
  }

  function note(log: readonly ClockEvent[], reading: OracleReading): void {
    for (const event of log) if ('limit' in event) unitsSeen.add(event.limit.unit);
    if (reading.state !== 'running') seen[reading.state]++;
    if (reading.overdue) seen.overdue++;
    seen.verdicts += reading.verdicts.length;
    if (log.some((event) => event.type === 'reopened')) seen.reopened++;
    if (log.some((event) => event.type === 'extended')) seen.extended++;
    if (log.some((event) => event.type === 'preset-changed')) seen.changed++;
  }

  it.each([
    ['two intervals a day', 30_000, china('09:00-12:00 13:30-17:30'), [2007, 2026]],
    ['one interval', 20_000, china('08:00-18:00'), [2007, 2026]],
    [
      'three intervals, enterprises in Shanghai',
      15_000,
      china('08:30-11:30 14:00-17:30 19:00-20:15', ['CN', 'CN-SH-enterprises']),
      [2007, 2026],
    ],
    ['open to midnight', 10_000, china('00:00-08:00 20:00-24:00'), [2007, 2026]],
    [
      'around the notices of January 2020, Guangdong',
      15_000,
      china('09:00-12:00 14:00-18:00', ['CN', 'CN-GD-enterprises']),
      [2019, 2020],
    ],
    ['New York and its clock changes', 6_000, abroad('America/New_York', '08:00-12:00 13:00-17:00'), [2022, 2026]],
    ['London, open all Saturday and Sunday', 4_000, abroad('Europe/London', '00:00-24:00', [6, 7]), [2022, 2026]],
  ] as [string, number, CalendarDefinition, [number, number]][])(
    'agree: %s, %i cases',
    (name, cases, definition, years) => {
      expect(differences(definition, cases, name.length * 7919 + cases, years)).toEqual([]);
    },
    120_000,
  );

  it('met every unit and every turn of a clock often', () => {
    expect(unitsSeen.size).toBe(units.length);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5_000);
  });
});
