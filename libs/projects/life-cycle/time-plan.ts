import { type Light, type LightReason, type LightReasonCode, lights } from '#contracts';
import { dayOfDate } from '#platform/clock';
import { monthsBetween } from './calendar-months.js';
import { type CalendarDate, expectedProgress } from './milestone-plan.js';

export interface MilestoneDates {
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

/** From when on a delay against the time-plan is yellow or red. */
export interface DelayLimits {
  /** Whole percentage points behind. */
  behind: { yellowFrom: number; redOver: number };
  /** Whole calendar months a start is late. */
  lateStart: { yellowFrom: number; redFrom: number };
}

export interface Grade {
  light: Light;
  reason: LightReason;
}

export const gradeOf = (light: Light, code: LightReasonCode, params: LightReason['params'] = {}): Grade => ({
  light,
  reason: { code, params },
});

export const isWorse = (light: Light, than: Light): boolean => lights.indexOf(light) > lights.indexOf(than);

/** The dates a milestone is held to: its baseline; its plan only while there is no baseline. */
export function heldTo(milestone: MilestoneDates): { start: CalendarDate; due: CalendarDate } {
  const { baselineStart, baselineEnd, planStart, planEnd } = milestone;
  return baselineStart || baselineEnd ? { start: baselineStart, due: baselineEnd } : { start: planStart, due: planEnd };
}

/** How a milestone stands against the dates it is held to, before anything a rule makes of its past. */
export function gradeByPlan(limits: DelayLimits, milestone: MilestoneDates, on: string): Grade {
  const { start, due } = heldTo(milestone);
  if (!start && !due) return gradeOf('green', 'no-dates');
  if (milestone.actualEnd && milestone.actualEnd <= on) return ofFinished(milestone.actualEnd, due);
  if (milestone.progress >= 100) return gradeOf('green', 'completion-unconfirmed', due ? { due } : {});
  const found = [
    ofStart(limits, milestone, start, on),
    ofProgress(limits, milestone, start, due, on),
    due && on > due ? gradeOf('green', 'overdue', { due, days: daysFrom(due, on) }) : undefined,
  ].filter((grade) => grade !== undefined);
  const worst = found.reduce<Grade | undefined>(
    (worst, grade) => (worst && !isWorse(grade.light, worst.light) ? worst : grade),
    undefined,
  );
  return worst && worst.light !== 'green' ? worst : ofGreen(found, start, on);
}

const daysFrom = (date: string, on: string): number => dayOfDate(on) - dayOfDate(date);

function ofFinished(end: string, due: CalendarDate): Grade {
  if (!due) return gradeOf('green', 'no-dates');
  if (end === due) return gradeOf('green', 'done-on-time', { end });
  const days = daysFrom(due, end);
  return days < 0
    ? gradeOf('green', 'done-early', { end, due, days: -days })
    : gradeOf('green', 'done-late', { end, due, days });
}

function ofStart(limits: DelayLimits, milestone: MilestoneDates, start: CalendarDate, on: string): Grade | undefined {
  const begun = milestone.progress > 0 || (milestone.actualStart && milestone.actualStart <= on);
  if (!start || begun || on <= start) return undefined;
  const months = monthsBetween(start, on);
  const { yellowFrom, redFrom } = limits.lateStart;
  const light = months >= redFrom ? 'red' : months >= yellowFrom ? 'yellow' : 'green';
  return gradeOf(light, 'start-late', { start, months, days: daysFrom(start, on) });
}

function ofProgress(
  { behind }: DelayLimits,
  { progress }: MilestoneDates,
  start: CalendarDate,
  due: CalendarDate,
  on: string,
): Grade | undefined {
  const expected = expectedProgress(start, due, on);
  if (expected === undefined || expected <= progress) return undefined;
  const points = expected - progress;
  const params = { points, expected, progress };
  if (points < behind.yellowFrom) return gradeOf('green', 'slightly-behind', params);
  return gradeOf(points > behind.redOver ? 'red' : 'yellow', 'behind-plan', params);
}

/** The most telling of what is no reason for a light yet: past its end, not begun in time, a little behind. */
function ofGreen(found: Grade[], start: CalendarDate, on: string): Grade {
  for (const code of ['overdue', 'start-late', 'slightly-behind'] as const) {
    const grade = found.find(({ reason }) => reason.code === code);
    if (grade) return grade;
  }
  return start && on < start ? gradeOf('green', 'not-begun', { start }) : gradeOf('green', 'on-plan');
}
