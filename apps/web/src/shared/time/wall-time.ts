/** Calendar day and wall time of an instant in a zone, and back. Instants are ISO 8601 UTC; days `YYYY-MM-DD`. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsFormatter(timeZone: string) {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function wallMillis(instant: number, timeZone: string) {
  const parts: Record<string, number> = {};
  for (const { type, value } of partsFormatter(timeZone).formatToParts(instant)) parts[type] = Number(value);
  return Date.UTC(parts.year!, parts.month! - 1, parts.day!, parts.hour!, parts.minute!, parts.second!);
}

export const dayOf = (instant: string | number | Date, timeZone: string) =>
  new Date(wallMillis(+new Date(instant), timeZone)).toISOString().slice(0, 10);

export const timeOf = (instant: string | number | Date, timeZone: string) =>
  new Date(wallMillis(+new Date(instant), timeZone)).toISOString().slice(11, 16);

/** First instant of a wall time; in a gap of the clock change the instant just after it. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = wall - (wallMillis(wall - 86_400_000, timeZone) - (wall - 86_400_000));
  const after = wall - (wallMillis(wall + 86_400_000, timeZone) - (wall + 86_400_000));
  const fits = [before, after].filter((instant) => wallMillis(instant, timeZone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : before).toISOString();
}

export function addDays(day: string, days: number) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const monthOf = (day: string) => day.slice(0, 7);

export function addMonths(month: string, count: number) {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Whole weeks, Monday first, that cover the month. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  let day = addDays(first, 1 - weekdayOf(first));
  const weeks: string[][] = [];
  do {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
    day = addDays(day, 7);
  } while (monthOf(day) === month);
  return weeks;
}

/** How many calendar days the same instant lies ahead (+1) or behind (−1) in another zone. */
export function dayShift(instant: string, from: string, to: string) {
  return Math.round((Date.parse(dayOf(instant, to)) - Date.parse(dayOf(instant, from))) / 86_400_000);
}
