import { dayNumberOf, zoneTransitions } from '#platform/clock';
import { type Bounds, type Interval, union } from './intervals.js';

/** Wall times of one date, 'HH:mm'; `to` may be '24:00', the midnight that ends the date. */
export interface WallInterval {
  from: string;
  to: string;
}

export interface WeeklyHours extends WallInterval {
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  weekday: number;
}

export interface DateException {
  /** 'YYYY-MM-DD' in the calendar of the hours' zone. */
  date: string;
  /** Replace the weekly hours of that date; none = closed. */
  intervals: readonly WallInterval[];
}

export interface OpeningHours {
  timeZone: string;
  weekly: readonly WeeklyHours[];
  exceptions: readonly DateException[];
}

const minute = 60_000;
const day = 86_400_000;

/** Minutes since midnight of 'HH:mm' (00:00 to 24:00), or undefined when it is no such text. */
export function parseClockTime(text: string): number | undefined {
  if (text === '24:00') return 1440;
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/**
 * The instants at which somebody with these hours is open, complete for every interval that touches [from, to) (an
 * interval may reach beyond). The rules, in this order:
 * 1. Hours of one date that overlap or touch are one interval, as the person sees them on the clock.
 * 2. Both ends become instants by Temporal's "compatible" rule. An interval the clock change leaves without length is dropped.
 * 3. A date the calendar skips altogether (Pacific/Apia, 2011-12-30) has no hours.
 * 4. Intervals that touch across midnight are one.
 */
export function openBounds(hours: OpeningHours, from: number, to: number): Bounds {
  const { weekly, exceptions } = wallBounds(hours);
  const zone = zoneTransitions(hours.timeZone);
  // One date more on either side: a gap moves hours into the next date, and touching dates make one interval.
  const firstDay = Math.floor((from + zone.offsetAt(from)) / day) - 1;
  const lastDay = Math.floor((to + zone.offsetAt(to)) / day) + 1;
  const open: Interval[] = [];
  let midnight = zone.instantOf(firstDay * day);
  for (let date = firstDay; date <= lastDay; date++) {
    const nextMidnight = zone.instantOf((date + 1) * day);
    // Day 0 (1970-01-01) was a Thursday; a week is added because the days just before it may be asked for.
    const bounds = exceptions.get(date) ?? weekly[(date + 3 + 7) % 7]!;
    if (midnight < nextMidnight) {
      for (let i = 0; i < bounds.length; i += 2) {
        open.push({ start: zone.instantOf(date * day + bounds[i]!), end: zone.instantOf(date * day + bounds[i + 1]!) });
      }
    }
    midnight = nextMidnight;
  }
  return union(open);
}

/** The hours as numbers: milliseconds since midnight for each weekday (Monday first) and for each excepted day number. */
function wallBounds(hours: OpeningHours): { weekly: Bounds[]; exceptions: Map<number, Bounds> } {
  const week: Interval[][] = [[], [], [], [], [], [], []];
  for (const entry of hours.weekly) {
    const intervals = week[entry.weekday - 1];
    if (!intervals) throw new RangeError(`not a weekday: ${entry.weekday}`);
    intervals.push(wallInterval(entry));
  }
  const dates = new Map<number, Interval[]>();
  for (const exception of hours.exceptions) {
    const date = dayNumberOf(exception.date);
    if (date === undefined) throw new RangeError(`not a date: ${exception.date}`);
    dates.set(date, [...(dates.get(date) ?? []), ...exception.intervals.map(wallInterval)]);
  }
  return {
    weekly: week.map(union),
    exceptions: new Map([...dates].map(([date, intervals]) => [date, union(intervals)])),
  };
}

function wallInterval({ from, to }: WallInterval): Interval {
  const start = parseClockTime(from);
  const end = parseClockTime(to);
  if (start === undefined || end === undefined || start >= end)
    throw new RangeError(`not opening hours: ${from}–${to}`);
  return { start: start * minute, end: end * minute };
}
