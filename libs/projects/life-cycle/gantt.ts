import { dateOfDay, dayOfDate } from '#platform/clock';
import type { CalendarDate } from './milestone-plan.js';

export interface GanttMilestone {
  baselineStart?: CalendarDate;
  baselineEnd?: CalendarDate;
  planStart?: CalendarDate;
  planEnd?: CalendarDate;
  forecastEnd?: CalendarDate;
  actualStart?: CalendarDate;
  actualEnd?: CalendarDate;
  /** 0 to 100. */
  progress: number;
}

/** A stretch of the picture: 0 is its left edge, 1 its right one. */
export interface GanttSpan {
  start: number;
  end: number;
  /** Goes on beyond the edge. */
  cutLeft: boolean;
  cutRight: boolean;
}

/** The four stretches of one milestone; null where there is nothing to draw. */
export interface GanttBar {
  baseline: GanttSpan | null;
  plan: GanttSpan | null;
  /** From the plan's end, or from today when that is later, to the forecast. */
  forecast: GanttSpan | null;
  /** What is done; until today while it goes on. */
  actual: GanttSpan | null;
  /** The part of `actual` to fill, 0 to 1. */
  done: number;
}

/**
 * The bars of a Gantt chart, in the order of the milestones. Both days of a stretch count, so one day is a day wide; a
 * stretch with one date only is that day.
 * @param from first day of the picture, 'YYYY-MM-DD'
 * @param to last day; a RangeError when it is before the first
 * @param on today
 */
export function ganttOf(milestones: readonly GanttMilestone[], from: string, to: string, on: string): GanttBar[] {
  const left = dayOfDate(from);
  const width = dayOfDate(to) + 1 - left;
  if (width < 1) throw new RangeError(`a picture from ${from} to ${to}`);
  const place = (day: number) => Math.min(1, Math.max(0, (day - left) / width));
  const span = (start: CalendarDate, end: CalendarDate): GanttSpan | null => {
    const [first, last] = [start || end, end || start];
    if (!first || !last || last < first || last < from || first > to) return null;
    const [begin, stop] = [dayOfDate(first), dayOfDate(last) + 1];
    return { start: place(begin), end: place(stop), cutLeft: first < from, cutRight: last > to };
  };
  return milestones.map((each) => ({
    baseline: span(each.baselineStart, each.baselineEnd),
    plan: span(each.planStart, each.planEnd),
    forecast: each.actualEnd ? null : forecastOf(each, on, span),
    actual: actualOf(each, on, span),
    done: each.actualEnd ? 1 : each.progress / 100,
  }));
}

type Span = (start: CalendarDate, end: CalendarDate) => GanttSpan | null;

function forecastOf({ forecastEnd, planEnd }: GanttMilestone, on: string, span: Span): GanttSpan | null {
  if (!forecastEnd) return null;
  const since = planEnd && planEnd > on ? planEnd : on;
  return span(since < forecastEnd ? since : forecastEnd, forecastEnd);
}

function actualOf({ actualStart, actualEnd }: GanttMilestone, on: string, span: Span): GanttSpan | null {
  if (actualEnd) return span(actualStart, actualEnd);
  return actualStart && actualStart <= on ? span(actualStart, on) : null;
}

/** Where the months of the picture begin, for its grid; the first day of the picture counts only if it begins one. */
export function ganttMonths(from: string, to: string): { month: string; at: number }[] {
  const [left, right] = [dayOfDate(from), dayOfDate(to)];
  const months: { month: string; at: number }[] = [];
  for (let day = left; day <= right; day++) {
    const date = dateOfDay(day);
    if (date.endsWith('-01')) months.push({ month: date.slice(0, 7), at: (day - left) / (right + 1 - left) });
  }
  return months;
}

/** The first and the last date of all milestones; undefined when none has a date. */
export function ganttWindow(milestones: readonly GanttMilestone[]): { from: string; to: string } | undefined {
  const dates = milestones
    .flatMap((each) => [
      each.baselineStart,
      each.baselineEnd,
      each.planStart,
      each.planEnd,
      each.forecastEnd,
      each.actualStart,
      each.actualEnd,
    ])
    .filter((date): date is string => Boolean(date))
    .sort();
  const [from] = dates;
  const to = dates.at(-1);
  return from && to ? { from, to } : undefined;
}
