import type { ErrorCode } from '#contracts';
import { AppError } from '../errors/app-error.js';

export type StateTable<State extends string, Step extends string> = Record<State, Partial<Record<Step, State>>>;

export interface States<State extends string, Step extends string> {
  can(state: State, step: Step): boolean;
  /** @throws AppError the life cycle's code, when the step is not allowed from here */
  next(state: State, step: Step): State;
}

/**
 * A life cycle as a table: state → step → next state. It is verified when its file is loaded, that is at boot.
 * @param refusal error code for a step that is not allowed
 */
export function defineStates<State extends string, Step extends string>(
  refusal: ErrorCode,
  table: StateTable<State, Step>,
): States<State, Step> {
  for (const [state, steps] of Object.entries<Partial<Record<Step, State>>>(table)) {
    for (const [step, next] of Object.entries(steps)) {
      if (!((next as string) in table)) throw new Error(`${state} –${step}→ ${next}: no such state`);
    }
  }
  return {
    can: (state, step) => table[state][step] !== undefined,
    next(state, step) {
      const next = table[state][step];
      if (next === undefined) throw new AppError(refusal, { state, step });
      return next;
    },
  };
}
