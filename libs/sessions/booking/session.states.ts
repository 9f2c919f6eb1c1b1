import { defineStates } from '#platform/states';

export const sessionStates = ['confirmed', 'held', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];
export type SessionStep = 'reschedule' | 'cancel' | 'end';

/** The life of a session. */
export const sessionLife = defineStates<SessionState, SessionStep>('session.not-open', {
  confirmed: { reschedule: 'confirmed', cancel: 'cancelled', end: 'held' },
  held: {},
  cancelled: {},
});
