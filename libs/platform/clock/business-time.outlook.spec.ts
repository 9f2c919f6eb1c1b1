import fc from 'fast-check';
import { outlook, readClock } from './business-time.js';
import { chineseCalendar } from './chinese-calendar.js';
import { type ClockEvent, type Limit, limitUnits } from './clock-log.js';

const minute = 60_000;
const day = 1440;
const calendar = chineseCalendar([
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]);
/** After every publication: the outlook knows what every later reading will know. */
const settled = Date.UTC(2026, 0, 1) / minute;

const limit: fc.Arbitrary<Limit> = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...limitUnits),
});
const gap = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 20 * day }));
const turn = fc.oneof(
  fc.record({ type: fc.constant('pause' as const), gap, length: gap }),
  fc.record({ type: fc.constant('extended' as const), gap, by: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ type: fc.constant('preset-changed' as const), gap, limit }),
);

/** A log that can have happened, of a clock that runs at its end. */
const runningLog = fc
  .record({
    at: fc.integer({ min: settled, max: settled + 300 * day }),
    limit,
    turns: fc.array(turn, { maxLength: 4 }),
  })
  .map(({ at, limit, turns }) => {
    const log: ClockEvent[] = [{ type: 'started', at: at * minute, limit }];
    let now = at;
    for (const turn of turns) {
      now += turn.gap;
      if (turn.type === 'pause') {
        log.push({ type: 'paused', at: now * minute });
        now += turn.length;
        log.push({ type: 'resumed', at: now * minute });
      } else if (turn.type === 'extended') log.push({ type: 'extended', at: now * minute, by: turn.by });
      else log.push({ type: 'preset-changed', at: now * minute, limit: turn.limit });
    }
    return log;
  });
const share = fc.oneof(
  fc.constantFrom(0.75, 1, 2, 3),
  // Eighths, which a binary number holds exactly.
  fc.integer({ min: 1, max: 32 }).map((eighths) => eighths / 8),
);

describe('looking ahead', () => {
  it('a share is reached at its instant, and not a millisecond before', () => {
    let looked = 0;
    fc.assert(
      fc.property(runningLog, share, (log, wanted) => {
        const last = log.at(-1)!.at;
        const at = outlook(log, calendar, last)!.reaches(wanted);
        // What was reached before the last event was reached under another limit.
        fc.pre(at > last);
        looked += 1;
        expect(readClock(log, calendar, at)!.share).toBeGreaterThanOrEqual(wanted);
        expect(readClock(log, calendar, at - 1)!.share).toBeLessThan(wanted);
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('the due instant is the one the clock is read with, and shares are reached in their order', () => {
    fc.assert(
      fc.property(runningLog, (log) => {
        const last = log.at(-1)!.at;
        const ahead = outlook(log, calendar, last)!;
        expect(ahead.dueAt).toBe(readClock(log, calendar, last)!.dueAt);
        expect(ahead.reaches(1)).toBe(ahead.dueAt);
        const [warned, due, twice, thrice] = [0.75, 1, 2, 3].map((share) => ahead.reaches(share));
        expect(warned).toBeLessThanOrEqual(due!);
        expect(due).toBeLessThan(twice!);
        expect(twice).toBeLessThan(thrice!);
      }),
      { numRuns: 300 },
    );
  });

  it('a pause that is planned to end is the pause that ended', () => {
    fc.assert(
      fc.property(runningLog, gap, gap, share, (log, before, length, wanted) => {
        const paused = log.at(-1)!.at + before * minute;
        const planned: ClockEvent[] = [...log, { type: 'paused', at: paused }];
        expect(outlook(planned, calendar, paused)).toBeUndefined();
        planned.push({ type: 'resumed', at: paused + length * minute });
        const then = outlook(planned, calendar, paused)!.reaches(wanted);
        expect(then).toBe(outlook(planned, calendar, paused + length * minute)!.reaches(wanted));
        expect(then).toBeGreaterThanOrEqual(outlook(log, calendar, paused)!.reaches(wanted));
      }),
      { numRuns: 300 },
    );
  });

  it('nothing lies ahead of a clock that is not started or is stopped', () => {
    const started: ClockEvent = { type: 'started', at: settled * minute, limit: { amount: 3, unit: 'working-days' } };
    expect(outlook([], calendar, settled * minute)).toBeUndefined();
    expect(outlook([started], calendar, settled * minute)).toBeDefined();
    expect(outlook([started, { type: 'stopped', at: started.at }], calendar, started.at)).toBeUndefined();
  });
});
