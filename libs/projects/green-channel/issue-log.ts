import type { Limit } from '#platform/clock';

/** What can happen to an issue. The clocks follow from these rows and the presets, and from nothing else. */
export const issueEventTypes = [
  'filed',
  'accepted',
  'assigned',
  'answered',
  'next-step-set',
  'pause-requested',
  'pause-refused',
  'paused',
  'resumed',
  'extended',
  'preset-changed',
  'resolved',
  'confirmed',
  'closed-unanswered',
  'rejected',
  'withdrawn',
  'merged',
  'split',
  'linked',
  'unlinked',
  'commented',
  'instructed',
  'given-back',
  'escalated',
  'edited',
  'attached',
  'slip-issued',
  'slip-answered',
  'deadline-moved',
] as const;
export type IssueEventType = (typeof issueEventTypes)[number];

export interface IssueEvent {
  sequence: number;
  at: Date;
  type: IssueEventType;
  payload: Record<string, unknown>;
}

/** Those the clocks look at; the others need not be read for a due time. */
export const clockEventTypes: readonly IssueEventType[] = [
  'filed',
  'accepted',
  'answered',
  'paused',
  'resumed',
  'extended',
  'preset-changed',
  'resolved',
  'confirmed',
  'closed-unanswered',
  'rejected',
  'withdrawn',
  'merged',
];

/** The payload of `filed` and `preset-changed`. */
export interface PresetChoice {
  preset: { code: string; number: number };
}

/** The payload of `extended`, and of an `answered` that names the date of the next answer. */
export interface Extension {
  by: Limit['amount'];
}
