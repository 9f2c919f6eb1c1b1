/** Facts of projects. Handlers read the thing itself: a payload only says which one, and what changed. */
export const issueEvents = {
  changed: 'issue.changed',
  escalated: 'issue.escalated',
  slipIssued: 'slip.issued',
} as const;

export interface IssueChanged extends Record<string, unknown> {
  issueId: string;
  zoneId: string;
  /** Row of the log. */
  sequence: number;
  /** What happened, as in the log. */
  type: string;
  byUserId?: string;
  /** One of many out of a file. */
  imported?: boolean;
}

export interface IssueEscalated extends Record<string, unknown> {
  issueId: string;
  zoneId: string;
  escalationId: string;
}

/** A slip for somebody outside the platform. */
export interface SlipIssued extends Record<string, unknown> {
  slipId: string;
  zoneId: string;
}
