import {
  type BusinessCalendar,
  type CalendarNotice,
  dateOfDay,
  type KnownCalendar,
  type Stretch,
} from './business-calendar.js';
import { type ClockEvent, type ClockState, type Limit, stateAt } from './clock-log.js';
import { type LimitMeasure, measureLimit } from './limit-measure.js';

/** How a clock stood when it was stopped. Nothing that happens later, or becomes known later, changes it. */
export interface ClockVerdict {
  stoppedAt: number;
  dueAt: number;
  /** Stopped at the due instant is in time. */
  inTime: boolean;
  share: number;
}

export interface ClockReading {
  state: 'running' | 'paused' | 'stopped';
  /** The limit in force, extensions inside. */
  limit: Limit;
  /** Used time in the unit of the limit; stands still while paused and once stopped. */
  used: number;
  /** Used time by the limit: 0.75 is 75 %; 1 from the due instant on, 2 when as much again has passed. */
  share: number;
  /** While paused: the due instant if the clock were resumed now. */
  dueAt: number;
  /** The date of the due instant in the zone of the calendar, 'YYYY-MM-DD'. */
  dueOn: string;
  /** Past the due instant. */
  overdue: boolean;
  /** Pauses so far, apart from each other; the present one ends at the instant of the reading. */
  pauses: readonly Stretch[];
  /** One for each time the clock was stopped, in order. */
  verdicts: readonly ClockVerdict[];
}

/** A deadline that is another one since something was published. Instants are milliseconds since 1970. */
export interface DeadlineMove {
  /** When the clock learned of it: at the publication, or when it was reopened after that. */
  at: number;
  from: number;
  to: number;
  /** The notices that changed a day between the start of the clock and the later of the two deadlines. */
  causes: readonly CalendarNotice[];
}

/**
 * Reads a clock from its log as it was seen at an instant: with the events up to then, and with the calendar as it was
 * known then. A stopped clock is read as of its stop. Undefined before the start; a RangeError for a log that cannot
 * have happened (out of order, resumed while running, anything but reopened while stopped).
 */
export function readClock(
  log: readonly ClockEvent[],
  calendar: BusinessCalendar,
  instant: number,
): ClockReading | undefined {
  const state = stateAt(log, instant);
  if (!state) return undefined;
  const seenAt = state.stoppedAt ?? instant;
  const measure = measured(state, calendar.knownAt(seenAt), seenAt);
  const { dueAt } = measure;
  const used = measure.usedAt(state.pausedSince ?? seenAt);
  return {
    state: state.stoppedAt !== undefined ? 'stopped' : state.pausedSince !== undefined ? 'paused' : 'running',
    limit: state.limit,
    used,
    share: used / state.limit.amount,
    dueAt,
    dueOn: dateOfDay(calendar.dayOf(dueAt)),
    overdue: seenAt > dueAt,
    pauses: pausesUntil(state, seenAt),
    verdicts: verdicts(log, calendar, instant),
  };
}

/** What lies ahead of a clock that has started and is not stopped. */
export interface ClockOutlook {
  dueAt: number;
  /**
   * The first instant at which a share of the limit is used: 0.75 before the due instant, 2 when as much again has
   * passed. A pause that is planned to end counts as planned.
   */
  reaches(share: number): number;
}

/**
 * Looks ahead, with the calendar as known at `knownAt`. The log may end with planned events after it (a pause that ends
 * on a date). Undefined before the start, once stopped, and in a pause without an end.
 */
export function outlook(
  log: readonly ClockEvent[],
  calendar: BusinessCalendar,
  knownAt: number,
): ClockOutlook | undefined {
  const state = stateAt(log, Number.MAX_SAFE_INTEGER);
  if (!state || state.stoppedAt !== undefined || state.pausedSince !== undefined) return undefined;
  const measure = measured(state, calendar.knownAt(knownAt), knownAt);
  return { dueAt: measure.dueAt, reaches: (share) => reachedAt(measure, state, share) };
}

/** Used time never falls, so the instant is found by halving. */
function reachedAt(measure: LimitMeasure, { startedAt, limit }: ClockState, share: number): number {
  const wanted = share * limit.amount;
  if (share === 1) return measure.dueAt;
  let before = share < 1 ? startedAt : measure.dueAt;
  let after = Math.max(measure.dueAt, before + 1);
  while (measure.usedAt(after) < wanted) {
    const step = after - startedAt;
    before = after;
    after += step;
  }
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (measure.usedAt(middle) < wanted) before = middle;
    else after = middle;
  }
  return after;
}

/** The due instant of a limit that starts now and is never paused, by the calendar as known at the start. */
export function dueOf(limit: Limit, startedAt: number, calendar: BusinessCalendar): number {
  return measureLimit(limit, { startedAt, pauses: [] }, calendar.knownAt(startedAt)).dueAt;
}

/** The levels a share has reached, in percent: 75, 100, and every further hundred. */
export function levelsReached(share: number): number[] {
  const hundreds = Array.from({ length: Math.floor(share) }, (_, index) => (index + 1) * 100);
  return share >= 0.75 ? [75, ...hundreds] : [];
}

/**
 * What the publications after `from`, up to and including `to`, changed about the deadline of a clock, in order. A
 * stopped clock does not move; one that is reopened learns at that moment of everything published meanwhile.
 */
export function deadlineMoves(
  log: readonly ClockEvent[],
  calendar: BusinessCalendar,
  period: { from: number; to: number },
): DeadlineMove[] {
  const moves: DeadlineMove[] = [];
  let known = calendar.knownAt(lastLearning(log, period.from));
  for (const at of momentsOfLearning(log, calendar, period)) {
    const state = stateAt(log, at);
    if (!state || state.stoppedAt !== undefined) continue;
    const now = calendar.knownAt(at);
    const move = moveOf(state, known, now, at);
    if (move) moves.push(move);
    known = now;
  }
  return moves;
}

/**
 * How the deadline of a clock that has started and is not stopped differs between two states of knowledge; undefined
 * where it does not. The log may end with planned events, as in outlook().
 * @param at when the later knowledge was come by, in milliseconds since 1970
 */
export function deadlineMove(
  log: readonly ClockEvent[],
  before: KnownCalendar,
  after: KnownCalendar,
  at: number,
): DeadlineMove | undefined {
  const state = stateAt(log, Number.MAX_SAFE_INTEGER);
  return state && state.stoppedAt === undefined ? moveOf(state, before, after, at) : undefined;
}

function moveOf(state: ClockState, before: KnownCalendar, after: KnownCalendar, at: number): DeadlineMove | undefined {
  const from = measured(state, before, at).dueAt;
  const to = measured(state, after, at).dueAt;
  if (from === to) return undefined;
  return { at, from, to, causes: changedBy(before, after, state.startedAt, Math.max(from, to)) };
}

/** Up to when a clock knows the calendar: a stopped one learns no more, one yet to start learns at its start. */
function lastLearning(log: readonly ClockEvent[], instant: number): number {
  const state = stateAt(log, instant);
  return state ? (state.stoppedAt ?? instant) : (log[0]?.at ?? instant);
}

function momentsOfLearning(
  log: readonly ClockEvent[],
  calendar: BusinessCalendar,
  { from, to }: { from: number; to: number },
): number[] {
  const reopened = log.filter((event) => event.type === 'reopened').map((event) => event.at);
  return [...calendar.publications(), ...reopened].filter((at) => at > from && at <= to).sort((a, b) => a - b);
}

function changedBy(before: KnownCalendar, after: KnownCalendar, from: number, to: number): CalendarNotice[] {
  const causes = new Set<CalendarNotice>();
  for (let day = before.dayOf(from); day <= before.dayOf(to); day++) {
    const notice = after.decidedBy(day);
    if (notice && before.isWorking(day) !== after.isWorking(day)) causes.add(notice);
  }
  return [...causes];
}

function verdicts(log: readonly ClockEvent[], calendar: BusinessCalendar, instant: number): ClockVerdict[] {
  return log.flatMap((event, index) => {
    if (event.type !== 'stopped' || event.at > instant) return [];
    const state = stateAt(log.slice(0, index + 1), event.at)!;
    const measure = measured(state, calendar.knownAt(event.at), event.at);
    const { dueAt } = measure;
    const share = measure.usedAt(event.at) / state.limit.amount;
    return [{ stoppedAt: event.at, dueAt, inTime: event.at <= dueAt, share }];
  });
}

function measured(state: ClockState, calendar: KnownCalendar, seenAt: number): LimitMeasure {
  const { startedAt, limit } = state;
  return measureLimit(limit, { startedAt, pauses: pausesUntil(state, seenAt) }, calendar);
}

function pausesUntil({ pauses, pausedSince }: ClockState, seenAt: number): readonly Stretch[] {
  return pausedSince === undefined || pausedSince === seenAt
    ? pauses
    : [...pauses, { start: pausedSince, end: seenAt }];
}
