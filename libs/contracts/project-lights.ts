/** Why a light shows what it shows; the numbers and dates that go with it are in its params. */
export const lightReasonCodes = [
  'no-milestones',
  'no-dates',
  'not-begun',
  'on-plan',
  'slightly-behind',
  'behind-plan',
  'start-late',
  'overdue',
  'yellow-again',
  'red-until-green',
  'completion-unconfirmed',
  'done-early',
  'done-on-time',
  'done-late',
  'made-good-late',
  'delay-noticed',
  'not-made-good',
  'again-not-made-good',
] as const;
export type LightReasonCode = (typeof lightReasonCodes)[number];

/** Reminders of a delay, from the first to the last. */
export const slipColours = ['blue', 'yellow', 'red'] as const;
export type SlipColour = (typeof slipColours)[number];

export interface LightReason {
  code: LightReasonCode;
  /** `points`, `expected`, `progress` in per cent, `days`, `months`, `weeks`; dates 'YYYY-MM-DD'. */
  params: Record<string, number | string>;
  /** What is behind it, where one reason follows from another. */
  cause?: { code: LightReasonCode; params: Record<string, number | string> };
}
