import { type BusinessCalendar, BusinessCalendar as Calendar } from './business-calendar.js';
import { type ClockReading, deadlineMoves, dueOf, levelsReached, readClock } from './business-time.js';
import { chineseCalendar } from './chinese-calendar.js';
import type { ClockEvent, Limit, LimitUnit } from './clock-log.js';

const day = 86_400_000;
const at = (text: string) => Date.parse(`${text.length === 10 ? `${text}T10:00` : text}+08:00`);
const local = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

const offices = chineseCalendar([
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]);
const eightToSix = chineseCalendar([{ from: '08:00', to: '18:00' }]);
const lateEnough = at('2026-11-23');

function started(when: string, amount: number, unit: LimitUnit): ClockEvent {
  return { type: 'started', at: at(when), limit: { amount, unit } };
}

function event(type: 'paused' | 'resumed' | 'stopped' | 'reopened', when: string): ClockEvent {
  return { type, at: at(when) };
}

function read(log: ClockEvent[], when: string | number, calendar: BusinessCalendar = offices): ClockReading {
  return readClock(log, calendar, typeof when === 'number' ? when : at(when))!;
}

describe('working days after a start (Civil Code, articles 201 and 203)', () => {
  it.each([
    ['2019-09-27', 7, '2019-10-12'],
    ['2020-01-17', 7, '2020-02-04'],
    ['2020-01-20', 7, '2020-02-06'],
    ['2020-01-22', 7, '2020-02-10'],
    ['2020-01-23', 60, '2020-04-26'],
    ['2020-04-24', 7, '2020-05-07'],
    ['2020-09-25', 7, '2020-10-12'],
    ['2020-10-09', 60, '2020-12-31'],
    ['2024-02-07', 7, '2024-02-22'],
    ['2025-01-24', 7, '2025-02-10'],
    ['2025-04-25', 5, '2025-05-06'],
    ['2026-02-13', 3, '2026-02-25'],
  ])('%s + %i → %s', (start, amount, due) => {
    const reading = read([started(start, amount, 'working-days')], lateEnough);
    expect(reading.dueOn).toBe(due);
    expect(local(reading.dueAt)).toBe(`${due}T17:30`);
  });

  it('2020-01-20 + 7 was 2020-02-04 before the notice of 27 January', () => {
    const log = [started('2020-01-20', 7, 'working-days')];
    expect(read(log, '2020-01-26T23:59').dueOn).toBe('2020-02-04');
    expect(read(log, '2020-01-27T00:00').dueOn).toBe('2020-02-06');
    expect(local(dueOf({ amount: 7, unit: 'working-days' }, at('2020-01-20'), offices))).toBe('2020-02-04T17:30');
  });

  it('a last calendar day on a holiday moves to the next working day', () => {
    const due = (start: string, amount: number, unit: LimitUnit) =>
      read([started(start, amount, unit)], lateEnough).dueOn;
    expect(due('2026-07-06', 7, 'calendar-days')).toBe('2026-07-13');
    expect(due('2026-07-06', 5, 'calendar-days')).toBe('2026-07-13');
    expect(due('2026-09-24', 8, 'calendar-days')).toBe('2026-10-08');
    expect(due('2026-02-13', 1, 'calendar-days')).toBe('2026-02-14');
    expect(due('2026-07-06', 2, 'weeks')).toBe('2026-07-20');
  });
});

describe('hours', () => {
  it.each([
    [60, '10:30'],
    [120, '11:30'],
    [180, '12:30'],
  ])('%i working minutes from 09:30, open 08–18 → %s', (amount, due) => {
    const log = [started('2026-07-06T09:30', amount, 'working-minutes')];
    expect(local(read(log, '2026-07-06T09:30', eightToSix).dueAt)).toBe(`2026-07-06T${due}`);
  });

  it('pending from 10:00 to 15:00 does not count', () => {
    const log = [
      started('2026-07-06T09:30', 120, 'working-minutes'),
      event('paused', '2026-07-06T10:00'),
      event('resumed', '2026-07-06T15:00'),
    ];
    const reading = read(log, '2026-07-06T15:30', eightToSix);
    expect(local(reading.dueAt)).toBe('2026-07-06T16:30');
    expect([reading.used, reading.share]).toEqual([60, 0.5]);
    expect(reading.pauses).toEqual([{ start: at('2026-07-06T10:00'), end: at('2026-07-06T15:00') }]);
  });

  it('skip lunch, nights, weekends and holidays; a make-up day has hours', () => {
    const due = (start: string, amount: number) => local(dueOf({ amount, unit: 'working-hours' }, at(start), offices));
    expect(due('2026-07-06T11:30', 1)).toBe('2026-07-06T14:00');
    expect(due('2026-07-10T17:00', 1)).toBe('2026-07-13T09:30');
    expect(due('2026-02-13T17:00', 1)).toBe('2026-02-14T09:30');
    expect(due('2026-02-14T17:00', 1)).toBe('2026-02-24T09:30');
    expect(due('2026-07-06T09:00', 7)).toBe('2026-07-06T17:30');
  });

  it('both ends inside closed time use nothing, also over a closure of ten days', () => {
    const weekend = [started('2026-07-11T10:00', 60, 'working-minutes')];
    expect(read(weekend, '2026-07-12T20:00').used).toBe(0);
    const holiday = [started('2026-02-14T20:00', 60, 'working-minutes')];
    const reading = read(holiday, '2026-02-23T23:00');
    expect([reading.used, local(reading.dueAt)]).toEqual([0, '2026-02-24T10:00']);
  });

  it('round the clock are not stopped by anything but a pause', () => {
    expect(local(dueOf({ amount: 24, unit: 'hours' }, at('2026-07-10T16:00'), offices))).toBe('2026-07-11T16:00');
    expect(local(dueOf({ amount: 60, unit: 'minutes' }, at('2026-07-11T23:30'), offices))).toBe('2026-07-12T00:30');
  });

  it('keep to the clock where it changes', () => {
    const newYork = new Calendar({
      timeZone: 'America/New_York',
      jurisdictions: [],
      weekdays: [1, 2, 3, 4, 5],
      hours: [{ from: '09:00', to: '17:00' }],
      notices: [],
    });
    const friday = Date.parse('2026-03-06T16:00-05:00');
    expect(dueOf({ amount: 2, unit: 'working-hours' }, friday, newYork)).toBe(Date.parse('2026-03-09T10:00-04:00'));
    expect(dueOf({ amount: 1, unit: 'working-days' }, friday, newYork)).toBe(Date.parse('2026-03-09T17:00-04:00'));
    expect(dueOf({ amount: 72, unit: 'hours' }, friday, newYork)).toBe(Date.parse('2026-03-09T17:00-04:00'));
  });
});

describe('a clock in days', () => {
  const log = [started('2026-07-06', 4, 'working-days')];

  it('uses a day up in its hours, and is due with the last one', () => {
    const shares = ['2026-07-06T20:00', '2026-07-07T09:00', '2026-07-07T12:00', '2026-07-07T17:30', '2026-07-09T17:30'];
    expect(shares.map((when) => read(log, when).share)).toEqual([0, 0, 3 / 28, 0.25, 0.75]);
    expect(read(log, '2026-07-10T17:30')).toMatchObject({ share: 1, used: 4, overdue: false });
    expect(read(log, at('2026-07-10T17:30') + 1).overdue).toBe(true);
    expect(read(log, '2026-07-16T17:30').share).toBe(2);
  });

  it('loses nothing by a pause from Friday to Monday', () => {
    const paused = [...log, event('paused', '2026-07-10T09:30'), event('resumed', '2026-07-13T10:00')];
    const seven = [started('2026-07-06', 7, 'working-days'), ...paused.slice(1)];
    expect(read(seven, '2026-07-14').dueOn).toBe('2026-07-15');
    // The last day is another matter: it must end with the clock running.
    expect(read(paused, '2026-07-14').dueOn).toBe('2026-07-13');
  });

  it('gains the working days that lie inside a pause as a whole', () => {
    const paused = [...log, event('paused', '2026-07-07T16:00'), event('resumed', '2026-07-09T11:00')];
    expect(read(paused, '2026-07-09T12:00').dueOn).toBe('2026-07-13');
  });

  it('stands still while paused, and is never overdue then', () => {
    const paused = [...log, event('paused', '2026-07-08T12:00')];
    const readings = ['2026-07-08T12:00', '2026-07-10T08:00', '2026-07-31T23:00'].map((when) => read(paused, when));
    expect(readings.map((reading) => reading.used)).toEqual([1 + 3 / 7, 1 + 3 / 7, 1 + 3 / 7]);
    expect(readings.map((reading) => reading.overdue)).toEqual([false, false, false]);
    expect(readings.map((reading) => reading.state)).toEqual(['paused', 'paused', 'paused']);
  });
});

describe('the turns of a clock', () => {
  const complaint: ClockEvent[] = [
    started('2026-07-06', 15, 'working-days'),
    event('paused', '2026-07-07T16:00'),
    event('resumed', '2026-07-09T11:00'),
  ];

  it('an extension adds to the limit and is not known before', () => {
    const log: ClockEvent[] = [...complaint, { type: 'extended', at: at('2026-07-20'), by: 15 }];
    expect(read(log, '2026-07-19')).toMatchObject({ dueOn: '2026-07-28', limit: { amount: 15 } });
    expect(read(log, '2026-07-20')).toMatchObject({ dueOn: '2026-08-18', limit: { amount: 30 } });
  });

  it('another preset counts from the start and keeps the pauses', () => {
    const limit: Limit = { amount: 3, unit: 'working-days' };
    const log: ClockEvent[] = [
      ...complaint,
      { type: 'extended', at: at('2026-07-10'), by: 2 },
      { type: 'preset-changed', at: at('2026-07-13'), limit },
    ];
    expect(read(log, '2026-07-12')).toMatchObject({ limit: { amount: 17 } });
    const reading = read(log, '2026-07-13');
    expect(reading).toMatchObject({ limit, dueOn: '2026-07-10', overdue: true });
    expect(reading.pauses).toHaveLength(1);
  });

  it('a stop gives a verdict, which stays when the clock is reopened; the time between is no pause', () => {
    const log: ClockEvent[] = [
      started('2026-07-06', 3, 'working-days'),
      event('stopped', '2026-07-08T15:00'),
      event('reopened', '2026-07-13T09:00'),
      event('stopped', '2026-07-14T09:00'),
    ];
    const first = { stoppedAt: at('2026-07-08T15:00'), dueAt: at('2026-07-09T17:30'), inTime: true };
    expect(read(log, '2026-07-12')).toMatchObject({ state: 'stopped', overdue: false, verdicts: [first] });
    expect(read(log, '2026-07-13')).toMatchObject({ state: 'running', overdue: true, dueOn: '2026-07-09', pauses: [] });
    const closed = read(log, '2027-01-01');
    expect(closed.verdicts[0]).toEqual(read(log, '2026-07-12').verdicts[0]);
    expect(closed.verdicts[1]).toMatchObject({ inTime: false, dueAt: first.dueAt });
  });

  it('stopping ends a pause', () => {
    const log = [...complaint.slice(0, 2), event('stopped', '2026-07-08T10:00')];
    expect(read(log, '2026-07-20')).toMatchObject({
      state: 'stopped',
      pauses: [{ start: at('2026-07-07T16:00'), end: at('2026-07-08T10:00') }],
    });
  });

  it('is nothing before its start', () => {
    expect(readClock(complaint, offices, at('2026-07-05'))).toBeUndefined();
  });

  it.each([
    ['paused twice', [event('paused', '2026-07-07'), event('paused', '2026-07-08')]],
    ['resumed while running', [event('resumed', '2026-07-07')]],
    ['reopened while running', [event('reopened', '2026-07-07')]],
    ['stopped twice', [event('stopped', '2026-07-07'), event('stopped', '2026-07-08')]],
    ['paused after the stop', [event('stopped', '2026-07-07'), event('paused', '2026-07-08')]],
    ['out of order', [event('paused', '2026-07-08'), event('resumed', '2026-07-07')]],
    ['started twice', [started('2026-07-07', 1, 'hours')]],
    ['extended by nothing', [{ type: 'extended', at: at('2026-07-07'), by: 0 } as const]],
  ])('refuses a log: %s', (_what, events) => {
    const log = [started('2026-07-06', 3, 'working-days'), ...events];
    expect(() => readClock(log, offices, lateEnough)).toThrow(RangeError);
  });

  it('refuses limits that are none, and a log that does not begin', () => {
    for (const amount of [0, -1, 1.5, Number.NaN, 100_001]) {
      expect(() => readClock([started('2026-07-06', amount, 'hours')], offices, lateEnough)).toThrow(RangeError);
    }
    expect(() => readClock([started('2026-07-06', 1, 'fortnights' as LimitUnit)], offices, lateEnough)).toThrow(
      RangeError,
    );
    expect(() => readClock([event('paused', '2026-07-06')], offices, lateEnough)).toThrow(RangeError);
  });

  it('reaches the levels 75 %, 100 % and every further hundred', () => {
    expect([0.74, 0.75, 1, 1.99, 3.2].map(levelsReached)).toEqual([
      [],
      [75],
      [75, 100],
      [75, 100],
      [75, 100, 200, 300],
    ]);
  });
});

describe('January and February 2020 again', () => {
  const limits: Limit[] = [
    { amount: 1, unit: 'working-days' },
    { amount: 7, unit: 'working-days' },
    { amount: 60, unit: 'working-days' },
    { amount: 7, unit: 'calendar-days' },
    { amount: 12, unit: 'working-hours' },
    { amount: 48, unit: 'hours' },
  ];
  const starts = Array.from({ length: 45 }, (_, i) => at('2020-01-02T10:30') + i * day);
  const logs = starts.flatMap((start) => limits.map((limit): ClockEvent[] => [{ type: 'started', at: start, limit }]));
  const period = { from: at('2020-01-01T00:00'), to: at('2020-02-29T23:59') };
  const national = '国办发明电〔2020〕1号';

  it('each affected deadline moves exactly once, with the cause, and the others do not', () => {
    let moved = 0;
    for (const log of logs) {
      const moves = deadlineMoves(log, offices, period);
      // What a person reading the clock every evening would have seen.
      const evenings = Array.from({ length: 60 }, (_, i) => period.from + (i + 0.8) * day);
      const seen = evenings.flatMap((evening) => readClock(log, offices, evening)?.dueAt ?? []);
      const changes = seen.filter((due, i) => i > 0 && due !== seen[i - 1]);
      expect(moves.map((move) => move.to)).toEqual(changes);
      if (moves.length === 0) continue;
      moved++;
      expect(moves).toMatchObject([
        { at: at('2020-01-27T00:00'), from: seen[0], to: changes[0], causes: [{ id: national }] },
      ]);
    }
    expect(moved).toBeGreaterThan(50);
    expect(moved).toBeLessThan(logs.length - 50);
  });

  it('names every notice of the day where a province went further, and moves again when it did so a day later', () => {
    const log = [started('2020-01-20', 7, 'working-days')];
    const hours = [{ from: '09:00', to: '17:30' }];
    const moves = (jurisdiction: string) =>
      deadlineMoves(log, chineseCalendar(hours, ['CN', jurisdiction]), period).map(({ at, from, to, causes }) => [
        ...[at, from, to].map((instant) => local(instant).slice(0, 10)),
        causes.map((cause) => cause.jurisdiction).join(),
      ]);
    expect(moves('CN-SH-enterprises')).toEqual([['2020-01-27', '2020-02-04', '2020-02-13', 'CN,CN-SH-enterprises']]);
    expect(moves('CN-GD-enterprises')).toEqual([
      ['2020-01-27', '2020-02-04', '2020-02-06', 'CN'],
      ['2020-01-28', '2020-02-06', '2020-02-13', 'CN-GD-enterprises'],
    ]);
  });

  it('verdicts closed before the notice stay as they were', () => {
    const log = [started('2020-01-20', 7, 'working-days'), event('stopped', '2020-01-26T12:00')];
    const then = read(log, '2020-01-26T13:00');
    expect(then.verdicts).toMatchObject([{ dueAt: at('2020-02-04T17:30'), inTime: true }]);
    expect(read(log, lateEnough)).toEqual(then);
    expect(deadlineMoves(log, offices, period)).toEqual([]);
  });

  it('a clock reopened after the notice moves at that moment, and its verdict stays', () => {
    const log = [
      started('2020-01-20', 7, 'working-days'),
      event('stopped', '2020-01-26T12:00'),
      event('reopened', '2020-02-03T10:00'),
    ];
    expect(deadlineMoves(log, offices, period)).toMatchObject([
      {
        at: at('2020-02-03T10:00'),
        from: at('2020-02-04T17:30'),
        to: at('2020-02-06T17:30'),
        causes: [{ id: national }],
      },
    ]);
    expect(deadlineMoves(log, offices, { from: at('2020-02-01'), to: period.to })).toHaveLength(1);
    expect(read(log, '2020-02-05').verdicts[0]?.dueAt).toBe(at('2020-02-04T17:30'));
  });
});
