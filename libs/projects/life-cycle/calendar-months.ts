import { dayOfDate } from '#platform/clock';

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/**
 * The same day so many calendar months later, or the last day of a month that is too short: 31 January + 1 is 28 or
 * 29 February.
 * @param date 'YYYY-MM-DD'; a RangeError when there is no such date
 * @param months whole months, negative for earlier
 */
export function addMonths(date: string, months: number): string {
  dayOfDate(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return iso(year, month - 1 + months, Math.min(day, last));
}

/** Whole calendar months from one date to a later one; 0 when it is not later. */
export function monthsBetween(from: string, to: string): number {
  if (to <= from) return 0;
  const [years, months] = [
    Number(to.slice(0, 4)) - Number(from.slice(0, 4)),
    Number(to.slice(5, 7)) - Number(from.slice(5, 7)),
  ];
  const whole = years * 12 + months;
  return addMonths(from, whole) <= to ? whole : whole - 1;
}
