import type { TFunction } from 'i18next';

/** Steps the platform sets itself are codes; everything else is what somebody wrote. */
const ownSteps = {
  '#accept': 'ownStep.accept',
  '#confirm': 'ownStep.confirm',
  '#call-back': 'ownStep.callBack',
  '#solve-again': 'ownStep.solveAgain',
  '#decide-holder': 'ownStep.decideHolder',
} as const;

export function stepWords(t: TFunction<'ledger', undefined>, step: string | null): string {
  if (step === null) return '';
  return Object.hasOwn(ownSteps, step) ? t(ownSteps[step as keyof typeof ownSteps]) : step;
}
