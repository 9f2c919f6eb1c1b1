import type { Bilingual, ProjectStage } from '#contracts';
import { dayOfDate } from '#platform/clock';
import { addMonths } from './calendar-months.js';

/** Calendar dates 'YYYY-MM-DD'; what is not known is left out or null. */
export type CalendarDate = string | null | undefined;

/**
 * Progress a time-plan expects on a date, linear from 0 % on its first day to 100 % on its last; cut to whole per cent,
 * in favour of the project. Without a start nothing is expected before the end; undefined without an end.
 */
export function expectedProgress(start: CalendarDate, end: CalendarDate, on: string): number | undefined {
  if (!end) return undefined;
  if (on >= end) return 100;
  if (!start || on <= start) return 0;
  const [first, last, day] = [dayOfDate(start), dayOfDate(end), dayOfDate(on)];
  return Math.floor((100 * (day - first)) / (last - first));
}

export interface MilestoneEnds {
  baselineEnd?: CalendarDate;
  planEnd?: CalendarDate;
  forecastEnd?: CalendarDate;
  actualEnd?: CalendarDate;
}

/**
 * Days from the baseline to the end known best: the actual one, else the forecast, else the plan. Negative when it is
 * earlier, undefined when there is nothing to compare.
 */
export function slipDays({ baselineEnd, planEnd, forecastEnd, actualEnd }: MilestoneEnds): number | undefined {
  const end = actualEnd || forecastEnd || planEnd;
  return baselineEnd && end ? dayOfDate(end) - dayOfDate(baselineEnd) : undefined;
}

/** A day of a usual project, in calendar months from one of the two dates everybody knows. */
interface Offset {
  from: 'plannedStart' | 'plannedCompletion';
  months: number;
}

interface MilestoneTemplate {
  /** The stage that is reached by it. */
  stage: ProjectStage;
  title: Bilingual;
  start: Offset;
  end: Offset;
}

const beforeStart = (months: number): Offset => ({ from: 'plannedStart', months: -months });
const afterCompletion = (months: number): Offset => ({ from: 'plannedCompletion', months });
const start: Offset = { from: 'plannedStart', months: 0 };
const completion: Offset = { from: 'plannedCompletion', months: 0 };

/** The milestones of a usual project, in their order; a starting point to edit. */
export const milestoneTemplates: readonly MilestoneTemplate[] = [
  { stage: 'signed', title: { zh: '签约', en: 'Agreement signed' }, start: beforeStart(12), end: beforeStart(9) },
  {
    stage: 'registered',
    title: { zh: '公司注册', en: 'Company registered' },
    start: beforeStart(9),
    end: beforeStart(8),
  },
  {
    stage: 'approved',
    title: { zh: '审批手续办结', en: 'Approvals granted' },
    start: beforeStart(8),
    end: beforeStart(1),
  },
  { stage: 'construction', title: { zh: '开工', en: 'Construction begun' }, start: beforeStart(1), end: start },
  { stage: 'completed', title: { zh: '竣工', en: 'Construction completed' }, start, end: completion },
  { stage: 'operating', title: { zh: '投产', en: 'Operation begun' }, start: completion, end: afterCompletion(3) },
  {
    stage: 'full-capacity',
    title: { zh: '达产', en: 'Full capacity reached' },
    start: afterCompletion(3),
    end: afterCompletion(15),
  },
];

export interface PlannedMilestone {
  stage: ProjectStage;
  title: Bilingual;
  start: string | null;
  end: string | null;
}

/** The usual milestones on the dates of a project; a date that hangs on an unknown one stays open. */
export function defaultMilestones(project: {
  plannedStart?: CalendarDate;
  plannedCompletion?: CalendarDate;
}): PlannedMilestone[] {
  const on = ({ from, months }: Offset): string | null => {
    const date = project[from];
    return date ? addMonths(date, months) : null;
  };
  return milestoneTemplates.map((each) => ({
    stage: each.stage,
    title: each.title,
    start: on(each.start),
    end: on(each.end),
  }));
}
