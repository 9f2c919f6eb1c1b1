import { dayNumberOf, instantToWallTime, parseWallTime, wallTimeToInstant } from './wall-time.js';

function read(zone: string, text: string): [string, string] {
  const { instant, flag } = wallTimeToInstant(zone, text);
  return [new Date(instant).toISOString().replace(':00.000Z', 'Z'), flag];
}

describe('wall time', () => {
  it.each([
    ['Asia/Shanghai', '2026-07-01T09:00', '2026-07-01T01:00Z', 'exact'],
    ['America/New_York', '2026-07-01T09:00', '2026-07-01T13:00Z', 'exact'],
    ['Asia/Kathmandu', '2026-07-01T09:00', '2026-07-01T03:15Z', 'exact'],
    // New York, 8 March 2026: 02:00 becomes 03:00. 1 November: 02:00 becomes 01:00.
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59Z', 'exact'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z', 'gap'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00Z', 'exact'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z', 'overlap'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00Z', 'exact'],
    // Lord Howe moves by half an hour.
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z', 'gap'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', 'overlap'],
    // Troll moves by two hours.
    ['Antarctica/Troll', '2026-03-29T02:30', '2026-03-29T02:30Z', 'gap'],
    ['Antarctica/Troll', '2026-10-25T01:30', '2026-10-24T23:30Z', 'overlap'],
    // Morocco sets its clocks back for Ramadan.
    ['Africa/Casablanca', '2026-02-14T12:00', '2026-02-14T11:00Z', 'exact'],
    ['Africa/Casablanca', '2026-02-20T12:00', '2026-02-20T12:00Z', 'exact'],
    ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T01:30Z', 'overlap'],
    ['Africa/Casablanca', '2026-03-22T02:30', '2026-03-22T02:30Z', 'gap'],
    // Gaza changes on Saturdays, at 02:00.
    ['Asia/Gaza', '2026-03-28T02:15', '2026-03-28T00:15Z', 'gap'],
    ['Asia/Gaza', '2026-10-24T01:15', '2026-10-23T22:15Z', 'overlap'],
    // Samoa skipped a whole date.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z', 'gap'],
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T22:00Z', 'exact'],
  ])('%s %s is %s (%s)', (zone, text, instant, flag) => {
    expect(read(zone, text)).toEqual([instant, flag]);
  });

  it('is written as clocks of the zone show it', () => {
    expect(instantToWallTime('Asia/Kathmandu', Date.UTC(2026, 6, 1, 3, 15, 59))).toBe('2026-07-01T09:00');
    expect(instantToWallTime('America/New_York', Date.UTC(2026, 2, 8, 7))).toBe('2026-03-08T03:00');
    expect(instantToWallTime('Asia/Shanghai', Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01T00:00');
  });

  it.each([
    '',
    '2026-02-29T10:00',
    '2026-13-01T10:00',
    '2026-01-01T24:00',
    '2026-01-01 10:00',
    '2026-01-01T10:00Z',
    '2026-1-1T1:00',
  ])('refuses %p', (text) => {
    expect(parseWallTime(text)).toBeUndefined();
    expect(() => wallTimeToInstant('Asia/Shanghai', text)).toThrow(RangeError);
  });

  it('counts days from 1970-01-01', () => {
    expect(dayNumberOf('1970-01-02')).toBe(1);
    expect(dayNumberOf('2028-02-29')).toBe(21_243);
    expect(dayNumberOf('2026-02-30')).toBeUndefined();
    expect(dayNumberOf('26-02-03')).toBeUndefined();
  });
});
