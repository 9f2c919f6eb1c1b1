/** Weekly hours and exceptions as the editor holds them: wall times of the host's zone. */

export interface Span {
  from: string;
  to: string;
}

export interface Availability {
  timeZone: string;
  weekly: (Span & { weekday: number })[];
  exceptions: { date: string; intervals: Span[] }[];
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (total: number) =>
  `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;

const byStart = (one: Span, other: Span) => one.from.localeCompare(other.from);

export const spansOf = (hours: Availability, weekday: Weekday): Span[] =>
  hours.weekly.filter((span) => span.weekday === weekday).map(({ from, to }) => ({ from, to }));

export function withSpans(hours: Availability, weekday: Weekday, spans: Span[]): Availability {
  const others = hours.weekly.filter((span) => span.weekday !== weekday);
  return { ...hours, weekly: [...others, ...spans.map((span) => ({ weekday, ...span }))] };
}

export function copiedTo(hours: Availability, from: Weekday, days: Weekday[]): Availability {
  return days.reduce((result, day) => withSpans(result, day, spansOf(hours, from)), hours);
}

/** A sensible next span: after the last one, an hour later, two hours long; else the morning. */
export function nextSpan(spans: Span[]): Span {
  const last = [...spans].sort(byStart).at(-1);
  if (!last) return { from: '09:00', to: '12:00' };
  const from = Math.min(minutes(last.to) + 60, 23 * 60);
  return { from: clock(from), to: clock(Math.min(from + 120, 23 * 60 + 59)) };
}

export type SpanFault = 'order' | 'overlap';

/** What is wrong with each span, by its place. */
export function faultsOf(spans: Span[]): (SpanFault | undefined)[] {
  return spans.map((span, index) => {
    if (!span.from || !span.to || span.from >= span.to) return 'order';
    const overlaps = spans.some((other, at) => at !== index && other.from < span.to && span.from < other.to);
    return overlaps ? 'overlap' : undefined;
  });
}

export function isSound(hours: Availability) {
  const lists = [...weekdays.map((day) => spansOf(hours, day)), ...hours.exceptions.map(({ intervals }) => intervals)];
  return lists.every((spans) => faultsOf(spans).every((fault) => !fault));
}

export function withException(hours: Availability, date: string, intervals: Span[] | null): Availability {
  const others = hours.exceptions.filter((exception) => exception.date !== date);
  if (!intervals) return { ...hours, exceptions: others };
  return {
    ...hours,
    exceptions: [...others, { date, intervals }].sort((one, other) => one.date.localeCompare(other.date)),
  };
}

/** Share of the day before and within a span, in percent. */
export function placeOf({ from, to }: Span) {
  const start = (minutes(from) / 1440) * 100;
  return { start, width: Math.max(0, (minutes(to) / 1440) * 100 - start) };
}

export const hoursPerWeek = ({ weekly }: Availability) =>
  Math.round((weekly.reduce((sum, { from, to }) => sum + Math.max(0, minutes(to) - minutes(from)), 0) / 60) * 10) / 10;
