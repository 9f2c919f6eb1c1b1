import fc from 'fast-check';
import { type DeadlineMove, deadlineMoves, readClock } from './business-time.js';
import { chineseCalendar } from './chinese-calendar.js';
import { type ClockEvent, type Limit, limitUnits } from './clock-log.js';

const minute = 60_000;
const day = 1440;
const calendar = chineseCalendar([
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]);
const from = Date.UTC(2007, 0, 1) / minute;
/** After every publication, so that only what a property is about changes. */
const settled = Date.UTC(2026, 0, 1) / minute;

const instant = fc.integer({ min: from, max: Date.UTC(2026, 0, 1) / minute });
/** Up to 90 days before something is published. */
const beforeNews = fc
  .tuple(fc.constantFrom(...calendar.publications()), fc.integer({ min: 1, max: 90 * day }))
  .map(([published, minutes]) => published / minute - minutes);
const later = fc.integer({ min: settled, max: settled + 200 * day });
const limit: fc.Arbitrary<Limit> = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...limitUnits),
});
const hourLimit = limit.filter(({ unit }) => unit.endsWith('hours') || unit.endsWith('minutes'));
const length = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 20 * day }));

const start = (at: number, limit: Limit): ClockEvent => ({ type: 'started', at: at * minute, limit });
const pause = (at: number, end: number): ClockEvent[] => [
  { type: 'paused', at: at * minute },
  { type: 'resumed', at: end * minute },
];
const read = (log: ClockEvent[], at: number) => readClock(log, calendar, at * minute)!;

describe('for any limit', () => {
  it('share never falls as time goes by, and is 1 exactly from the due instant on', () => {
    fc.assert(
      fc.property(later, limit, length, length, (at, limit, before, after) => {
        const log = [start(at, limit)];
        const [early, late] = [read(log, at + before), read(log, at + before + after)];
        expect(late.share).toBeGreaterThanOrEqual(early.share);
        for (const reading of [early, late]) expect(reading.dueAt).toBe(early.dueAt);
        const due = early.dueAt / minute;
        expect(read(log, due)).toMatchObject({ share: 1, overdue: false });
        expect(readClock(log, calendar, early.dueAt - 1)!.share).toBeLessThan(1);
        expect(read(log, due + 1).overdue).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a pause never makes the deadline earlier, nor does a longer one', () => {
    fc.assert(
      fc.property(later, limit, length, length, length, (at, limit, before, first, more) => {
        const [paused, end] = [at + before, at + before + first];
        const seen = end + more;
        const plain = read([start(at, limit)], seen).dueAt;
        const short = read([start(at, limit), ...pause(paused, end)], seen).dueAt;
        const long = read([start(at, limit), ...pause(paused, seen)], seen).dueAt;
        expect(short).toBeGreaterThanOrEqual(plain);
        expect(long).toBeGreaterThanOrEqual(short);
      }),
      { numRuns: 1000 },
    );
  });

  it('split pauses equal one', () => {
    fc.assert(
      fc.property(later, limit, length, length, length, length, (at, limit, before, first, second, after) => {
        const [a, b, c] = [at + before, at + before + first, at + before + first + second];
        const whole = read([start(at, limit), ...pause(a, c)], c + after);
        const split = read([start(at, limit), ...pause(a, b), ...pause(b, c)], c + after);
        expect(split).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });

  it('a paused clock stands still and is never overdue for being paused', () => {
    fc.assert(
      fc.property(later, hourLimit, length, length, (at, limit, before, wait) => {
        const log: ClockEvent[] = [start(at, limit), { type: 'paused', at: (at + before) * minute }];
        const [then, now] = [read(log, at + before), read(log, at + before + wait)];
        expect(now.used).toBe(then.used);
        if (now.overdue) expect(then.share).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('an extension never makes the deadline earlier, and equals a longer limit', () => {
    fc.assert(
      fc.property(later, limit, length, fc.integer({ min: 1, max: 30 }), (at, limit, after, by) => {
        const extended = read([start(at, limit), { type: 'extended', at: at * minute, by }], at + after);
        const longer = read([start(at, { ...limit, amount: limit.amount + by })], at + after);
        expect(extended).toEqual(longer);
        expect(extended.dueAt).toBeGreaterThanOrEqual(read([start(at, limit)], at + after).dueAt);
      }),
    );
  });

  it('a preset changed is a clock that had the new limit from its start', () => {
    fc.assert(
      fc.property(later, limit, limit, length, length, length, (at, old, other, before, paused, after) => {
        const [a, b] = [at + before, at + before + paused];
        const seen = b + after;
        const changed = [
          start(at, old),
          ...pause(a, b),
          { type: 'preset-changed', at: b * minute, limit: other } as const,
        ];
        expect(read(changed, seen)).toEqual(read([start(at, other), ...pause(a, b)], seen));
      }),
    );
  });

  it('stopping and reopening changes nothing but the verdicts', () => {
    fc.assert(
      fc.property(later, limit, length, length, length, (at, limit, before, closed, after) => {
        const [a, b] = [at + before, at + before + closed];
        const log: ClockEvent[] = [
          start(at, limit),
          { type: 'stopped', at: a * minute },
          { type: 'reopened', at: b * minute },
        ];
        const { verdicts, ...reopened } = read(log, b + after);
        const { verdicts: none, ...plain } = read([start(at, limit)], b + after);
        expect(reopened).toEqual(plain);
        expect([verdicts.length, none.length]).toEqual([1, 0]);
        expect(verdicts).toEqual(read(log.slice(0, 2), b + after).verdicts);
      }),
    );
  });

  it('what was known stays known: a log read as of an instant does not depend on what comes after', () => {
    fc.assert(
      fc.property(instant, limit, length, length, length, (at, limit, before, paused, after) => {
        const log = [start(at, limit), ...pause(at + before, at + before + paused)];
        const seen = at + before + after;
        const known = log.filter((event) => event.at <= seen * minute);
        expect(read(log, seen)).toEqual(read(known, seen));
      }),
    );
  });

  it('the moves of a deadline lead from the first one seen to the last', () => {
    const met = { moves: 0 };
    fc.assert(
      fc.property(beforeNews, limit, fc.integer({ min: 0, max: 120 * day }), (at, limit, after) => {
        const log = [start(at, limit)];
        const period = { from: at * minute, to: (at + after) * minute };
        const moves = deadlineMoves(log, calendar, period);
        met.moves += moves.length;
        const stations = [read(log, at).dueAt, ...moves.map((move: DeadlineMove) => move.to)];
        expect(moves.map((move) => move.from)).toEqual(stations.slice(0, -1));
        expect(stations.at(-1)).toBe(read(log, at + after).dueAt);
        for (const move of moves) expect(move.causes.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
    expect(met.moves).toBeGreaterThan(20);
  });
});
