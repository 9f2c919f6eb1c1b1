import { Temporal } from 'temporal-polyfill';
import type { OpeningHours, WallInterval } from './opening-hours.js';
import type { SlotInput } from './slots.js';

/**
 * Says which starts are free in the plainest way there is: day by day, minute by minute, every candidate against every
 * rule, all calendar questions answered by Temporal. It shares no code with the slot engine (types only), so that the
 * two can only agree by both being right. Candidates are quarter hours: every zone's offset has been one since 1972, so
 * it is complete for steps that are multiples of 15 minutes.
 */
export function oracleSlots(input: SlotInput): number[] {
  const quarter = 15 * 60_000;
  const found: number[] = [];
  const today = zoned(input.now, input.rules.timeZone).toPlainDate();
  const open = new Map(input.needs.map(({ id, hours }) => [id, hours && openRuns(hours, input.range)]));
  for (let start = Math.ceil(input.range.start / quarter) * quarter; start < input.range.end; start += quarter) {
    if (resourcesAllow(input, open, start) && timeAllows(input, today, start)) found.push(start);
  }
  return found;
}

type Run = readonly [start: number, end: number];

function timeAllows({ now, rules }: SlotInput, today: Temporal.PlainDate, start: number): boolean {
  if (start < now || start < now + rules.minimumNoticeMinutes * 60_000) return false;
  const local = zoned(start, rules.timeZone);
  if ((local.hour * 60 + local.minute) % rules.stepMinutes !== 0 || local.second !== 0) return false;
  return today.until(local.toPlainDate(), { largestUnit: 'days' }).days <= rules.windowDays;
}

function resourcesAllow({ rules, needs }: SlotInput, open: Map<string, Run[] | undefined>, start: number): boolean {
  const end = start + rules.durationMinutes * 60_000;
  const takenFrom = start - rules.bufferBeforeMinutes * 60_000;
  const takenTo = end + rules.bufferAfterMinutes * 60_000;
  return needs.every(({ id, claims }) => {
    const runs = open.get(id);
    if (runs && !covered(runs, start, end)) return false;
    return !claims.some((claim) => claim.start < takenTo && takenFrom < claim.end);
  });
}

/** Hops from run to run until the end is reached. */
function covered(runs: readonly Run[], start: number, end: number): boolean {
  let reached = start;
  while (reached < end) {
    const next = runs.find(([from, to]) => from <= reached && reached < to);
    if (!next) return false;
    reached = next[1];
  }
  return true;
}

function openRuns(hours: OpeningHours, range: { start: number; end: number }): Run[] {
  const runs: Run[] = [];
  const last = zoned(range.end, hours.timeZone).toPlainDate().add({ days: 1 });
  let date = zoned(range.start, hours.timeZone).toPlainDate().subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    // A date the calendar skips begins on another date.
    if (!date.toZonedDateTime(hours.timeZone).toPlainDate().equals(date)) continue;
    for (const [from, to] of minuteRuns(intervalsOf(hours, date))) {
      const start = instantOf(date, from, hours.timeZone);
      const end = instantOf(date, to, hours.timeZone);
      if (start < end) runs.push([start, end]);
    }
  }
  return runs;
}

function intervalsOf(hours: OpeningHours, date: Temporal.PlainDate): readonly WallInterval[] {
  const exceptions = hours.exceptions.filter((exception) => exception.date === date.toString());
  if (exceptions.length > 0) return exceptions.flatMap((exception) => exception.intervals);
  return hours.weekly.filter((entry) => entry.weekday === date.dayOfWeek);
}

/** Paints the day minute by minute and reads off the painted stretches. */
function minuteRuns(intervals: readonly WallInterval[]): Run[] {
  const painted = new Array<boolean>(1441).fill(false);
  for (const { from, to } of intervals) {
    painted.fill(true, minutesOf(from), minutesOf(to));
  }
  const runs: Run[] = [];
  for (let minute = 0, from = -1; minute <= 1440; minute++) {
    if (painted[minute] && from < 0) from = minute;
    if (!painted[minute] && from >= 0) {
      runs.push([from, minute]);
      from = -1;
    }
  }
  return runs;
}

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function instantOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const wall = date.toPlainDateTime().add({ minutes });
  return wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
