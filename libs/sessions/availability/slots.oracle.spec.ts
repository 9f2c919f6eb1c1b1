import { Temporal } from 'temporal-polyfill';
import type { DateException, OpeningHours, WallInterval } from './opening-hours.js';
import { oracleSlots } from './slot-oracle.js';
import { freeSlots, type NeededResource, type SlotInput } from './slots.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const zones = Intl.supportedValuesOf('timeZone');
const weekdays = [1, 2, 3, 4, 5, 6, 7];

interface Change {
  at: number;
  /** Minutes since local midnight shown just before and just after. */
  before: number;
  after: number;
}

/** All clock changes of 2024–2030, as Temporal finds them. */
function changesOf(zone: string): Change[] {
  const changes: Change[] = [];
  let at = Temporal.ZonedDateTime.from({ timeZone: zone, year: 2024, month: 1, day: 1 });
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.year > 2030) return changes;
    const seconds = (next.offsetNanoseconds - next.subtract({ nanoseconds: 1 }).offsetNanoseconds) / 1e9;
    const after = next.hour * 60 + next.minute;
    changes.push({ at: next.epochMilliseconds, before: after - seconds / 60, after });
    at = next;
  }
}

function clockText(minutes: number): string {
  const bounded = Math.max(0, Math.min(1440, minutes));
  return `${String(Math.floor(bounded / 60)).padStart(2, '0')}:${String(bounded % 60).padStart(2, '0')}`;
}

function piece(from: number, to: number): WallInterval[] {
  const interval = { from: clockText(from), to: clockText(to) };
  return interval.from < interval.to ? [interval] : [];
}

/** Hours whose ends lie before, in and behind the wall times the change skips or repeats. */
function hoursAround({ before, after }: Change): WallInterval[] {
  const [low, high] = [Math.min(before, after), Math.max(before, after)].map((minutes) => (minutes + 1440) % 1440);
  const middle = low! + 15;
  return [...piece(low! - 60, middle), ...piece(middle + 5, high! + 20), ...piece(high! + 30, high! + 95)];
}

const patterns: WallInterval[][] = [
  [{ from: '00:00', to: '24:00' }],
  [
    { from: '00:30', to: '02:30' },
    { from: '02:15', to: '03:15' },
    { from: '03:15', to: '05:00' },
    { from: '22:30', to: '24:00' },
  ],
  [
    { from: '00:00', to: '01:30' },
    { from: '02:20', to: '02:50' },
    { from: '03:05', to: '11:00' },
    { from: '23:15', to: '24:00' },
  ],
];

function everyDay(timeZone: string, intervals: WallInterval[]): OpeningHours {
  return { timeZone, weekly: weekdays.flatMap((weekday) => intervals.map((i) => ({ weekday, ...i }))), exceptions: [] };
}

/** Other hours on every weekday. */
function byWeekday(timeZone: string, shift: number, exceptions: DateException[] = []): OpeningHours {
  const weekly = weekdays.flatMap((weekday) => patterns[(weekday + shift) % 3]!.map((i) => ({ weekday, ...i })));
  return { timeZone, weekly, exceptions };
}

/** One host whose hours are cut to the change, offered in the same zone. */
function narrow(zone: string, change: Change, index: number): SlotInput {
  return {
    now: change.at - 3 * day,
    range: { start: change.at - 6 * hour, end: change.at + 6 * hour },
    rules: {
      timeZone: zone,
      durationMinutes: [15, 30, 25, 60][index % 4]!,
      stepMinutes: 15,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      windowDays: 30,
    },
    needs: [{ id: 'host', kind: 'host', hours: everyDay(zone, hoursAround(change)), claims: [] }],
  };
}

/** Two hosts in different zones and an investor, with claims, buffers, an exception, and notice or window ending at the change. */
function wide(zone: string, at: number, index: number): SlotInput {
  const other = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'][index % 4]!;
  const claims = [-20, -7.5, -1.25, 0.5, 3, 15].map((hours, i) => {
    const start = at + (hours + (index % 5)) * hour;
    return { start, end: start + (20 + 7 * i) * minute };
  });
  const date = Temporal.Instant.fromEpochMilliseconds(at + ((index % 3) - 1) * day)
    .toZonedDateTimeISO(zone)
    .toPlainDate();
  const exceptions = [{ date: date.toString(), intervals: index % 2 ? [] : [{ from: '01:10', to: '03:40' }] }];
  const needs: NeededResource[] = [
    { id: 'a', kind: 'host', hours: byWeekday(zone, index), claims: claims.slice(0, 2) },
    {
      id: 'b',
      kind: 'host',
      hours: byWeekday(other, index + 1, exceptions),
      claims: claims.slice(2, 4),
    },
    { id: 'c', kind: 'investor', claims: claims.slice(4) },
  ];
  return {
    now: at - (index % 4) * 10 * hour,
    range: { start: at - 22 * hour, end: at + 22 * hour },
    rules: {
      timeZone: index % 2 ? zone : other,
      durationMinutes: [20, 30, 45, 90][index % 4]!,
      stepMinutes: [15, 30, 45, 60][(index >> 2) % 4]!,
      bufferBeforeMinutes: [0, 10][index % 2]!,
      bufferAfterMinutes: [0, 5, 15][index % 3]!,
      minimumNoticeMinutes: [0, 60, 600][index % 3]!,
      windowDays: [0, 1, 30][(index >> 1) % 3]!,
    },
    needs,
  };
}

describe('free slots against an oracle made with Temporal', () => {
  let compared = 0;
  let listed = 0;

  function mismatch(input: SlotInput): string[] {
    const ours = freeSlots(input).map((slot) => slot.start);
    const theirs = oracleSlots(input);
    compared++;
    listed += theirs.length;
    return ours.join() === theirs.join()
      ? []
      : [`${input.rules.timeZone} ${new Date(input.range.start).toISOString()}`];
  }

  it('agree on the days around every clock change of 2024–2030 in every zone', () => {
    const mismatches: string[] = [];
    let changes = 0;
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        changes++;
        mismatches.push(...mismatch(narrow(zone, change, changes)), ...mismatch(wide(zone, change.at, changes)));
      }
    }
    expect(mismatches).toEqual([]);
    expect(zones.length).toBeGreaterThanOrEqual(400);
    expect(changes).toBeGreaterThan(1500);
    expect(listed).toBeGreaterThan(10 * changes);
  }, 120_000);

  it('agree on ordinary days in every zone', () => {
    const dates = [Date.UTC(2024, 1, 29, 3), Date.UTC(2027, 6, 1, 17), Date.UTC(2030, 11, 31, 12)];
    const mismatches = zones.flatMap((zone, index) => mismatch(wide(zone, dates[index % 3]!, index)));
    expect(mismatches).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(zones.length);
  }, 120_000);
});
