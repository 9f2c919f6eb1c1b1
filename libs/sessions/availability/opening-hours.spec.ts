import { type OpeningHours, openBounds, parseClockTime } from './opening-hours.js';

const hour = 3_600_000;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

function open(hours: Partial<OpeningHours> & { timeZone: string }, from: string, to: string): string[] {
  const range = [Date.parse(from), Date.parse(to)] as const;
  const bounds = openBounds({ weekly: [], exceptions: [], ...hours }, ...range);
  const texts: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    if (bounds[i + 1]! <= range[0] || bounds[i]! >= range[1]) continue;
    texts.push(
      `${new Date(bounds[i]!).toISOString().slice(0, 16)}/${new Date(bounds[i + 1]!).toISOString().slice(0, 16)}`,
    );
  }
  return texts;
}

function daily(from: string, to: string) {
  return everyDay.map((weekday) => ({ weekday, from, to }));
}

describe('opening hours', () => {
  it('hold on their weekday in their own zone', () => {
    // 6 July 2026 is a Monday.
    const weekly = [{ weekday: 1, from: '09:00', to: '17:00' }];
    expect(open({ timeZone: 'Asia/Shanghai', weekly }, '2026-07-01T00:00Z', '2026-07-20T00:00Z')).toEqual([
      '2026-07-06T01:00/2026-07-06T09:00',
      '2026-07-13T01:00/2026-07-13T09:00',
    ]);
    expect(open({ timeZone: 'America/New_York', weekly }, '2026-07-06T00:00Z', '2026-07-07T00:00Z')).toEqual([
      '2026-07-06T13:00/2026-07-06T21:00',
    ]);
  });

  it('merge what overlaps or touches, also across midnight', () => {
    const weekly = [
      { weekday: 2, from: '00:00', to: '01:00' },
      { weekday: 1, from: '22:00', to: '24:00' },
      { weekday: 1, from: '20:00', to: '22:30' },
    ];
    expect(open({ timeZone: 'UTC', weekly }, '2026-07-06T00:00Z', '2026-07-08T00:00Z')).toEqual([
      '2026-07-06T20:00/2026-07-07T01:00',
    ]);
  });

  it('are replaced by an exception of the date, which may close it', () => {
    const exceptions = [
      { date: '2026-07-06', intervals: [] },
      { date: '2026-07-07', intervals: [{ from: '10:00', to: '11:00' }] },
    ];
    expect(
      open({ timeZone: 'UTC', weekly: daily('08:00', '09:00'), exceptions }, '2026-07-06T00:00Z', '2026-07-09T00:00Z'),
    ).toEqual(['2026-07-07T10:00/2026-07-07T11:00', '2026-07-08T08:00/2026-07-08T09:00']);
  });

  it('move with the gap and stretch with the overlap of a clock change', () => {
    const around = (from: string, to: string, date: string) =>
      open({ timeZone: 'America/New_York', weekly: daily(from, to) }, `${date}T05:00Z`, `${date}T12:00Z`);
    expect(around('02:15', '02:45', '2026-03-08')).toEqual(['2026-03-08T07:15/2026-03-08T07:45']);
    expect(around('01:00', '02:00', '2026-03-08')).toEqual(['2026-03-08T06:00/2026-03-08T07:00']);
    // Opens at 03:30 (moved) and closes at 03:15: nothing is left.
    expect(around('02:30', '03:15', '2026-03-08')).toEqual([]);
    expect(around('01:00', '02:00', '2026-11-01')).toEqual(['2026-11-01T05:00/2026-11-01T07:00']);
  });

  it('know days that begin later because midnight is skipped, or have midnight twice', () => {
    // Beirut skips midnight, Havana repeats it.
    expect(
      open({ timeZone: 'Asia/Beirut', weekly: daily('00:00', '01:30') }, '2026-03-28T12:00Z', '2026-03-29T12:00Z'),
    ).toEqual(['2026-03-28T22:00/2026-03-28T22:30']);
    expect(
      open({ timeZone: 'America/Havana', weekly: daily('00:00', '01:00') }, '2026-11-01T00:00Z', '2026-11-01T12:00Z'),
    ).toEqual(['2026-11-01T04:00/2026-11-01T06:00']);
  });

  it('give no hours to a date the calendar skips', () => {
    const weekly = [{ weekday: 5, from: '09:00', to: '12:00' }];
    expect(open({ timeZone: 'Pacific/Apia', weekly }, '2011-12-26T00:00Z', '2012-01-09T00:00Z')).toEqual([
      '2012-01-05T19:00/2012-01-05T22:00',
    ]);
  });

  it('last all week when every day runs from midnight to midnight, whatever the clocks do', () => {
    const from = Date.UTC(2026, 2, 1);
    for (const timeZone of [
      'Africa/Casablanca',
      'Antarctica/Troll',
      'Asia/Gaza',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    ]) {
      const bounds = openBounds(
        { timeZone, weekly: daily('00:00', '24:00'), exceptions: [] },
        from,
        from + 365 * 24 * hour,
      );
      expect(bounds).toHaveLength(2);
    }
  });

  it.each([
    ['2:00', undefined],
    ['09:00', 540],
    ['24:00', 1440],
    ['24:01', undefined],
    ['09:60', undefined],
    ['', undefined],
  ])('clock time %p is %p', (text, minutes) => {
    expect(parseClockTime(text)).toBe(minutes);
  });

  it('refuse what is no hours', () => {
    const ask = (hours: Partial<OpeningHours>) => () =>
      open({ timeZone: 'UTC', ...hours }, '2026-01-01T00:00Z', '2026-01-02T00:00Z');
    expect(ask({ weekly: [{ weekday: 8, from: '09:00', to: '10:00' }] })).toThrow(RangeError);
    expect(ask({ weekly: [{ weekday: 1, from: '10:00', to: '09:00' }] })).toThrow(RangeError);
    expect(ask({ exceptions: [{ date: '2026-02-30', intervals: [] }] })).toThrow(RangeError);
    expect(ask({ timeZone: 'Asia/Nowhere' })).toThrow(RangeError);
  });
});
