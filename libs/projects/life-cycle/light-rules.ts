import type { Light, LightReason, LightRuleCode, SlipColour } from '#contracts';
import { dateOfDay, dayOfDate } from '#platform/clock';
import type { CalendarDate } from './milestone-plan.js';
import {
  type DelayLimits,
  type Grade,
  gradeByPlan,
  gradeOf,
  heldTo,
  isWorse,
  type MilestoneDates,
} from './time-plan.js';

/** A local rule as data. */
export interface LightRule extends DelayLimits {
  code: LightRuleCode;
  /** So many yellow weeks running make a red light. */
  yellowWeeksToRed?: number;
  /** A light is reported on the day it turns red. */
  reportsNewRed?: true;
  /** What was finished late stays yellow, and what is past its end unfinished is at least yellow. */
  lateStaysYellow?: true;
  /** A delay is answered by slips: days to make it good after the blue one, and after the yellow one. */
  slips?: { daysAfterBlue: number; daysAfterYellow: number };
}

const yinchuan: LightRule = {
  code: 'yinchuan',
  behind: { yellowFrom: 10, redOver: 30 },
  lateStart: { yellowFrom: 1, redFrom: 3 },
};

/**
 * The four local rules. What their sources leave open is decided like this:
 *
 * - A milestone is held to its baseline, so that a new plan switches no light off; to its plan only while it has no
 *   baseline. A forecast is shown and judged by no rule.
 * - The time-plan is linear and cut to whole per cent, so that what is judged is what is shown: exactly 10 and exactly
 *   30 points are yellow, 31 are red. On its last day a milestone should be at 100 %.
 * - A start is late while nothing has begun: no actual start and no progress. Months are calendar months: a start
 *   planned for 31 January is a month late on the last of February. Once it has begun, only progress counts.
 * - Yinchuan (银川) says nothing of ends: 1–9 points behind is green even after the end, with the reason `overdue`.
 *   What is finished is green, also when it was late.
 * - Haikou Jiangdong (海口江东), Ouhai (瓯海) and Huating (华亭) take the same points and months; their sources tell only
 *   what follows from a delay.
 * - Haikou: consecutive means in calendar weeks, Monday to Sunday; a week shows the light of its end. A red light stays
 *   red while the milestone is yellow, and goes out when it is green. Only the day of turning red is to be reported.
 * - Ouhai: late is what is finished after its end. What caught up before its end is green again. 100 % without an
 *   actual end is yellow after the end, until somebody says when it was.
 * - Huating: a delay is a start not made on its day, ten points, or an end that has passed. The blue slip leaves the
 *   light green. Two weeks are given after the blue slip and two after the yellow one; the last day still counts.
 *   When a delay is made good, the next one begins with a blue slip.
 * - Actual dates after the day of judgement have not happened yet.
 */
export const lightRules: Readonly<Record<LightRuleCode, LightRule>> = {
  yinchuan,
  haikou: { ...yinchuan, code: 'haikou', yellowWeeksToRed: 2, reportsNewRed: true },
  ouhai: { ...yinchuan, code: 'ouhai', lateStaysYellow: true },
  huating: { ...yinchuan, code: 'huating', slips: { daysAfterBlue: 14, daysAfterYellow: 14 } },
};

export interface PastLight {
  on: string;
  light: Light;
}

export interface JudgedMilestone extends MilestoneDates {
  /** Earlier judgements in any order; a light holds until the next one. */
  history: readonly PastLight[];
  /**
   * When the delay that goes on was first noticed: `since` of the last kept reason, if it has one. Without it a delay
   * is noticed today. Only rules with slips ask for it.
   */
  noticedOn?: CalendarDate;
}

export interface Judgement {
  light: Light;
  reason: LightReason;
  slip?: SlipColour;
  /** It turned red today, and the rule wants to hear of it on the same day. */
  reportToday?: true;
}

/**
 * The light of a milestone on a day; judging twice on a day says the same.
 * @param on 'YYYY-MM-DD'; a RangeError when there is no such date
 */
export function judgeMilestone(rule: LightRule, milestone: JudgedMilestone, on: string): Judgement {
  dayOfDate(on);
  const grade = gradeByPlan(rule, milestone, on);
  if (rule.slips) return bySlips(rule.slips, grade, milestone.noticedOn, on);
  const judged = rule.lateStaysYellow ? withLateness(grade, milestone, on) : withStreak(rule, grade, milestone, on);
  const isNew = judged.light === 'red' && lightOn(milestone.history, dayOfDate(on) - 1) !== 'red';
  return rule.reportsNewRed && isNew ? { ...judged, reportToday: true } : judged;
}

/** The light in force at the end of a day. */
function lightOn(history: readonly PastLight[], day: number): Light | undefined {
  const date = dateOfDay(day);
  let last: PastLight | undefined;
  for (const past of history) if (past.on <= date && (!last || past.on > last.on)) last = past;
  return last?.light;
}

function withStreak({ yellowWeeksToRed }: LightRule, grade: Grade, { history }: JudgedMilestone, on: string): Grade {
  if (grade.light !== 'yellow' || yellowWeeksToRed === undefined) return grade;
  const today = dayOfDate(on);
  // 1 January 1970, day 0, was a Thursday.
  const lastSunday = today - ((today + 3) % 7) - 1;
  const past = Array.from({ length: yellowWeeksToRed - 1 }, (_, week) => lightOn(history, lastSunday - 7 * week));
  if (past[0] === 'red') return because(gradeOf('red', 'red-until-green'), grade);
  const streak = past.every((light) => light === 'yellow' || light === 'red');
  return streak ? because(gradeOf('red', 'yellow-again', { weeks: yellowWeeksToRed }), grade) : grade;
}

function withLateness(grade: Grade, milestone: JudgedMilestone, on: string): Grade {
  if (grade.light !== 'green') return grade;
  const { code, params } = grade.reason;
  const { due } = heldTo(milestone);
  const late = code === 'overdue' || (code === 'completion-unconfirmed' && due && on > due);
  if (late) return { ...grade, light: 'yellow' };
  return code === 'done-late' ? gradeOf('yellow', 'made-good-late', params) : grade;
}

const delays: readonly LightReason['code'][] = ['start-late', 'behind-plan', 'overdue'];

function bySlips(given: NonNullable<LightRule['slips']>, grade: Grade, noticedOn: CalendarDate, on: string): Judgement {
  if (!delays.includes(grade.reason.code)) return { ...grade, light: 'green' };
  const since = noticedOn && noticedOn <= on ? noticedOn : on;
  const firstEnd = dateOfDay(dayOfDate(since) + given.daysAfterBlue);
  const lastEnd = dateOfDay(dayOfDate(since) + given.daysAfterBlue + given.daysAfterYellow);
  if (on <= firstEnd) {
    return { ...because(gradeOf('green', 'delay-noticed', { since, until: firstEnd }), grade), slip: 'blue' };
  }
  if (on <= lastEnd) {
    return { ...because(gradeOf('yellow', 'not-made-good', { since, until: lastEnd }), grade), slip: 'yellow' };
  }
  return { ...because(gradeOf('red', 'again-not-made-good', { since, until: lastEnd }), grade), slip: 'red' };
}

const because = (grade: Grade, { reason: { code, params } }: Grade): Grade => ({
  ...grade,
  reason: { ...grade.reason, cause: { code, params } },
});

/** The light of a project: that of its worst milestone, the first of equals; a slip is worse than none. */
export function projectLight<M extends JudgedMilestone>(
  rule: LightRule,
  milestones: readonly M[],
  on: string,
): Judgement & { milestone: M | null } {
  const judged = milestones.map((milestone) => ({ milestone, ...judgeMilestone(rule, milestone, on) }));
  const [first, ...others] = judged;
  if (!first) return { ...gradeOf('green', 'no-milestones'), milestone: null };
  const worst = others.reduce((worst, each) => {
    const slipOnly = each.light === worst.light && each.slip !== undefined && worst.slip === undefined;
    return isWorse(each.light, worst.light) || slipOnly ? each : worst;
  }, first);
  const report = judged.some(({ reportToday }) => reportToday);
  return report ? { ...worst, reportToday: true } : worst;
}
