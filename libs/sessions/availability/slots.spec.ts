import type { Interval } from './intervals.js';
import type { OpeningHours } from './opening-hours.js';
import { bookableRange, checkSlot, freeSlots, type NeededResource, type SlotInput, type SlotRules } from './slots.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

const rules: SlotRules = {
  timeZone: 'Asia/Shanghai',
  durationMinutes: 60,
  stepMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 0,
  minimumNoticeMinutes: 0,
  windowDays: 30,
};

function at(text: string): number {
  return Date.parse(`${text}Z`);
}

function daily(timeZone: string, from: string, to: string): OpeningHours {
  return { timeZone, weekly: weekdays.map((weekday) => ({ weekday, from, to })), exceptions: [] };
}

function host(id: string, hours: OpeningHours, claims: Interval[] = []): NeededResource {
  return { id, kind: 'host', hours, claims };
}

/** Monday, 6 July 2026, seen from the Sunday before it. */
function monday(change: Partial<SlotInput> = {}, ruleChange: Partial<SlotRules> = {}): SlotInput {
  return {
    now: at('2026-07-05T00:00'),
    range: { start: at('2026-07-05T16:00'), end: at('2026-07-06T16:00') },
    rules: { ...rules, ...ruleChange },
    needs: [host('li', daily('Asia/Shanghai', '09:00', '12:00'))],
    ...change,
  };
}

function starts(input: SlotInput): string[] {
  return freeSlots(input).map((slot) => new Date(slot.start).toISOString().slice(5, 16));
}

function codes(input: SlotInput, start: number): string[] {
  return checkSlot(input, start).map((reason) => reason.code);
}

describe('free slots', () => {
  it('fill the hours in steps, each slot as a whole inside', () => {
    expect(starts(monday())).toEqual(['07-06T01:00', '07-06T01:30', '07-06T02:00', '07-06T02:30', '07-06T03:00']);
    expect(freeSlots(monday())[0]).toEqual({ start: at('2026-07-06T01:00'), end: at('2026-07-06T02:00') });
  });

  it('need every host at once, each in the own zone', () => {
    const needs = [
      host('li', daily('Asia/Shanghai', '08:00', '22:00')),
      host('ana', daily('America/New_York', '08:00', '09:30')),
    ];
    expect(starts(monday({ needs }))).toEqual(['07-06T12:00', '07-06T12:30']);
    // The grid follows the offering's clock: hours in Kathmandu begin at a quarter past, the slots do not.
    const nepal = [
      host('li', daily('Asia/Shanghai', '09:00', '12:00')),
      host('ram', daily('Asia/Kathmandu', '07:00', '09:00')),
    ];
    expect(starts(monday({ needs: nepal }))).toEqual(['07-06T01:30', '07-06T02:00']);
  });

  it('keep the grid where it is when something is booked', () => {
    const claims = [{ start: at('2026-07-06T01:10'), end: at('2026-07-06T01:40') }];
    const input = monday({ needs: [host('li', daily('Asia/Shanghai', '09:00', '12:00'), claims)] });
    expect(starts(input)).toEqual(['07-06T02:00', '07-06T02:30', '07-06T03:00']);
  });

  it('keep the buffers clear of claims, which may touch', () => {
    const claims = [{ start: at('2026-07-06T01:00'), end: at('2026-07-06T01:45') }];
    const needs = [host('li', daily('Asia/Shanghai', '09:00', '12:00'), claims)];
    expect(starts(monday({ needs }, { bufferBeforeMinutes: 15 }))[0]).toBe('07-06T02:00');
    expect(starts(monday({ needs }, { bufferBeforeMinutes: 16 }))[0]).toBe('07-06T02:30');
    const late = [
      host('li', daily('Asia/Shanghai', '09:00', '12:00'), [
        { start: at('2026-07-06T04:10'), end: at('2026-07-06T05:00') },
      ]),
    ];
    expect(starts(monday({ needs: late }, { bufferAfterMinutes: 10 })).at(-1)).toBe('07-06T03:00');
    expect(starts(monday({ needs: late }, { bufferAfterMinutes: 11 })).at(-1)).toBe('07-06T02:30');
  });

  it('respect the claims of a resource without hours', () => {
    const investor: NeededResource = {
      id: 'acme',
      kind: 'investor',
      claims: [{ start: at('2026-07-06T00:00'), end: at('2026-07-06T02:30') }],
    };
    const input = monday({ needs: [...monday().needs, investor] });
    expect(starts(input)).toEqual(['07-06T02:30', '07-06T03:00']);
    expect(checkSlot(input, at('2026-07-06T01:00'))).toEqual([
      { code: 'investor-busy', params: { resourceId: 'acme' } },
    ]);
  });

  it('begin after the notice and end with the window, whose days are calendar days of the offering', () => {
    expect(starts(monday({}, { minimumNoticeMinutes: 26 * 60 }))).toEqual([
      '07-06T02:00',
      '07-06T02:30',
      '07-06T03:00',
    ]);
    expect(starts(monday({}, { windowDays: 0 }))).toEqual([]);
    expect(starts(monday({}, { windowDays: 1 }))).toHaveLength(5);
    expect(new Date(bookableRange(at('2026-07-05T15:59'), rules).end).toISOString()).toBe('2026-08-04T16:00:00.000Z');
    expect(new Date(bookableRange(at('2026-07-05T16:00'), rules).end).toISOString()).toBe('2026-08-05T16:00:00.000Z');
  });

  it('show both passes of a repeated hour and none of a skipped one', () => {
    const night = (date: string): SlotInput => ({
      now: at(`${date}T00:00`),
      range: { start: at(`${date}T05:00`), end: at(`${date}T09:00`) },
      rules: { ...rules, timeZone: 'America/New_York' },
      needs: [host('ana', daily('America/New_York', '01:00', '04:00'))],
    });
    expect(starts(night('2026-11-01'))).toEqual(
      ['05:00', '05:30', '06:00', '06:30', '07:00', '07:30', '08:00'].map((t) => `11-01T${t}`),
    );
    expect(starts(night('2026-03-08'))).toEqual(['06:00', '06:30', '07:00'].map((t) => `03-08T${t}`));
  });

  it('stay on the half hour in Lord Howe, whose clocks move by half an hour', () => {
    const input: SlotInput = {
      now: at('2026-10-03T00:00'),
      range: { start: at('2026-10-03T14:00'), end: at('2026-10-03T18:00') },
      rules: { ...rules, timeZone: 'Australia/Lord_Howe', stepMinutes: 60 },
      needs: [host('kim', daily('Australia/Lord_Howe', '00:00', '24:00'))],
    };
    // 01:00 (+10:30), then 03:00 and 04:00 (+11): 02:00 to 02:30 is skipped.
    expect(starts(input)).toEqual(['10-03T14:30', '10-03T16:00', '10-03T17:00']);
  });

  it('start anew at midnight when the step does not divide the day', () => {
    const input = monday({ needs: [host('li', daily('Asia/Shanghai', '00:00', '24:00'))] }, { stepMinutes: 500 });
    expect(starts(input)).toEqual(['07-05T16:00', '07-06T00:20', '07-06T08:40']);
  });

  it('are none for an empty range, and nonsense in the rules is refused', () => {
    expect(freeSlots(monday({ range: { start: 5, end: 5 } }))).toEqual([]);
    for (const broken of [
      { stepMinutes: 0 },
      { durationMinutes: 0 },
      { bufferAfterMinutes: -1 },
      { windowDays: 1.5 },
    ]) {
      expect(() => freeSlots(monday({}, broken))).toThrow(RangeError);
      expect(() => checkSlot(monday({}, broken), at('2026-07-06T01:00'))).toThrow(RangeError);
    }
  });
});

describe('checking a slot', () => {
  it('names everything that stands against it', () => {
    const needs = [
      host('li', daily('Asia/Shanghai', '09:00', '12:00')),
      host('wu', daily('Asia/Shanghai', '00:00', '24:00'), [
        { start: at('2026-07-06T04:00'), end: at('2026-07-06T05:00') },
      ]),
    ];
    expect(checkSlot(monday({ needs }, { minimumNoticeMinutes: 2 * 1440 }), at('2026-07-06T03:40'))).toEqual([
      { code: 'too-soon', params: { minimumNoticeMinutes: 2880, earliest: '2026-07-07T00:00:00.000Z' } },
      { code: 'not-on-grid', params: { stepMinutes: 30, timeZone: 'Asia/Shanghai' } },
      { code: 'outside-hours', params: { resourceId: 'li', timeZone: 'Asia/Shanghai' } },
      { code: 'host-busy', params: { resourceId: 'wu' } },
    ]);
  });

  it('says only so of the past and of what is beyond the window', () => {
    expect(codes(monday(), at('2026-07-04T01:00'))).toEqual(['in-the-past']);
    expect(checkSlot(monday(), at('9999-12-31T01:00'))).toEqual([
      { code: 'outside-window', params: { windowDays: 30, before: '2026-08-04T16:00:00.000Z' } },
    ]);
    expect(codes(monday(), Number.NaN)).not.toEqual([]);
  });

  it('finds nothing against a free one', () => {
    expect(checkSlot(monday(), at('2026-07-06T01:00'))).toEqual([]);
  });
});
