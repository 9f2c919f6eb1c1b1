import type { Stretch } from './business-calendar.js';

/**
 * How a limit is counted. Working hours and minutes run during office hours, hours and minutes round the clock; working
 * days, calendar days and weeks (seven calendar days) are counted as days.
 */
export const limitUnits = [
  'minutes',
  'hours',
  'working-minutes',
  'working-hours',
  'working-days',
  'calendar-days',
  'weeks',
] as const;
export type LimitUnit = (typeof limitUnits)[number];

export interface Limit {
  /** A whole number, 1 to 100,000. */
  amount: number;
  unit: LimitUnit;
}

/** What happened to a clock; `at` is in whole milliseconds since 1970. */
export type ClockEvent =
  | { type: 'started'; at: number; limit: Limit }
  | { type: 'paused'; at: number }
  | { type: 'resumed'; at: number }
  /** Adds to the limit, in the limit's unit. */
  | { type: 'extended'; at: number; by: number }
  /** The new preset's limit counts from the start as if it had held all the time: pauses stay, earlier extensions lapse. */
  | { type: 'preset-changed'; at: number; limit: Limit }
  | { type: 'stopped'; at: number }
  /** The clock goes on as if it had not been stopped: time between is not a pause. A fresh limit is a clock of its own. */
  | { type: 'reopened'; at: number };

export interface ClockState {
  startedAt: number;
  /** Extensions inside. */
  limit: Limit;
  /** Finished pauses, apart from each other. */
  pauses: readonly Stretch[];
  pausedSince?: number;
  stoppedAt?: number;
}

const largestAmount = 100_000;

/** Where the clock stood at an instant, and undefined before it started. A RangeError for a log that cannot have happened. */
export function stateAt(log: readonly ClockEvent[], instant: number): ClockState | undefined {
  let state: ClockState | undefined;
  let last = Number.NEGATIVE_INFINITY;
  for (const event of log) {
    if (!Number.isSafeInteger(event.at) || event.at < last) throw new RangeError(`${event.type} out of order`);
    last = event.at;
    if (event.at > instant) break;
    state = state ? next(state, event) : begin(event);
  }
  return state;
}

function begin(event: ClockEvent): ClockState {
  if (event.type !== 'started') throw new RangeError(`${event.type} before started`);
  return { startedAt: event.at, limit: checked(event.limit), pauses: [] };
}

function next(state: ClockState, event: ClockEvent): ClockState {
  const { limit, pausedSince, stoppedAt } = state;
  const stopped = stoppedAt !== undefined;
  if (event.type === 'started' || stopped !== (event.type === 'reopened')) throw impossible(event, state);
  switch (event.type) {
    case 'paused':
      if (pausedSince !== undefined) throw impossible(event, state);
      return pause(state, event.at);
    case 'resumed':
      if (pausedSince === undefined) throw impossible(event, state);
      return resume(state, event.at);
    case 'extended':
      return { ...state, limit: checked({ amount: limit.amount + checkedAmount(event.by), unit: limit.unit }) };
    case 'preset-changed':
      return { ...state, limit: checked(event.limit) };
    case 'stopped':
      return { ...resume(state, event.at), stoppedAt: event.at };
    case 'reopened':
      return { ...state, stoppedAt: undefined };
  }
}

/** A pause that begins where the last one ended goes on with it. */
function pause(state: ClockState, at: number): ClockState {
  const last = state.pauses.at(-1);
  return last?.end === at
    ? { ...state, pauses: state.pauses.slice(0, -1), pausedSince: last.start }
    : { ...state, pausedSince: at };
}

function resume(state: ClockState, at: number): ClockState {
  const { pauses, pausedSince } = state;
  if (pausedSince === undefined) return state;
  const finished = pausedSince < at ? [...pauses, { start: pausedSince, end: at }] : pauses;
  return { ...state, pauses: finished, pausedSince: undefined };
}

function checked(limit: Limit): Limit {
  if (!limitUnits.includes(limit.unit)) throw new RangeError(`not a unit: ${limit.unit}`);
  return { amount: checkedAmount(limit.amount), unit: limit.unit };
}

function checkedAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > largestAmount) {
    throw new RangeError(`a limit is a whole number from 1 to ${largestAmount}: ${amount}`);
  }
  return amount;
}

function impossible(event: ClockEvent, { pausedSince, stoppedAt }: ClockState): RangeError {
  const state = stoppedAt !== undefined ? 'stopped' : pausedSince !== undefined ? 'paused' : 'running';
  return new RangeError(`${event.type} while ${state}`);
}
