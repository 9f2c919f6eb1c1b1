import { dateOfDay, dayOfDate, wallTimeToInstant } from '#platform/clock';

export const briefKinds = ['weekly', 'monthly'] as const;
export type BriefKind = (typeof briefKinds)[number];

/** Whole days, 'YYYY-MM-DD', both inside. */
export interface BriefPeriod {
  firstDay: string;
  lastDay: string;
}

/** The week (Monday to Sunday) or month a day lies in. */
export function periodOf(kind: BriefKind, date: string): BriefPeriod {
  const day = dayOfDate(date);
  if (kind === 'weekly') {
    // Day 0 of the count, 1970-01-01, was a Thursday.
    const monday = day - ((((day + 3) % 7) + 7) % 7);
    return { firstDay: dateOfDay(monday), lastDay: dateOfDay(monday + 6) };
  }
  const [year = 0, month = 0] = date.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { firstDay: `${date.slice(0, 8)}01`, lastDay: dateOfDay(dayOfDate(next) - 1) };
}

/** The last week or month that was over before a day began. */
export function lastPeriodBefore(kind: BriefKind, date: string): BriefPeriod {
  const { firstDay } = periodOf(kind, date);
  return periodOf(kind, dateOfDay(dayOfDate(firstDay) - 1));
}

/** The same kind of period just before. */
export function previousPeriod(kind: BriefKind, { firstDay }: BriefPeriod): BriefPeriod {
  return lastPeriodBefore(kind, firstDay);
}

/** The instants a period begins and ends, in a zone's time; the end is not inside. */
export function instantsOf({ firstDay, lastDay }: BriefPeriod, timeZone: string): { from: Date; to: Date } {
  const after = dateOfDay(dayOfDate(lastDay) + 1);
  return { from: midnight(firstDay, timeZone), to: midnight(after, timeZone) };
}

function midnight(date: string, timeZone: string): Date {
  return new Date(wallTimeToInstant(timeZone, `${date}T00:00`).instant);
}
