/** Facts of sessions. Handlers read the session itself: a payload only says which one, and what changed. */
export const sessionEvents = {
  booked: 'session.booked',
  rescheduled: 'session.rescheduled',
  cancelled: 'session.cancelled',
  ended: 'session.ended',
  reminderDue: 'session.reminder-due',
} as const;

export interface SessionFact extends Record<string, unknown> {
  sessionId: string;
  /** SEQUENCE of the calendar file that tells of this fact. */
  sequence: number;
  /** Who did it. */
  byUserId?: string;
}

export interface SessionRescheduled extends SessionFact {
  from: string;
  reason: string;
}

export interface ReminderDue extends SessionFact {
  kind: 'day' | 'soon';
}
