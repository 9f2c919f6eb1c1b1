/** Next steps the application sets itself; the interface words them. */
export const ownSteps = {
  accept: '#accept',
  confirm: '#confirm',
  callBack: '#call-back',
  solveAgain: '#solve-again',
  decideHolder: '#decide-holder',
} as const;
