import type { MeetingState } from '#contracts';
import { defineStates } from '#platform/states';

export type MeetingStep = 'open' | 'close' | 'reopen' | 'callOff';

/** A meeting is planned, held and closed, or called off; what was forgotten is mended by opening it again. */
export const meetingLife = defineStates<MeetingState, MeetingStep>('meeting.step-refused', {
  planned: { open: 'open', callOff: 'called-off' },
  open: { close: 'closed' },
  closed: { reopen: 'open' },
  'called-off': {},
});

const day = 86_400_000;

/** For a day after its end a meeting can be opened again; then its minutes are final. */
export const mayReopen = (closedAt: Date, now: Date): boolean => now.getTime() - closedAt.getTime() <= day;
