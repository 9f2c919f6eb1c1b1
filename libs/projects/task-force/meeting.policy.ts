import type { MeetingState } from '#contracts';
import type { Actor } from '#platform/actor';
import { mayReopen, meetingLife } from './meeting.states.js';
import { isManager, isMember, isStaff } from './standing.js';

/** Meetings are the zone's: its people read them, its staff holds them. */
export const canSeeMeetings = (actor: Actor): boolean => actor.organisationKind === 'zone' && isMember(actor);
export const canPlanMeetings = (actor: Actor): boolean => actor.organisationKind === 'zone' && isStaff(actor);

export interface MeetingFacts {
  zoneId: string;
  state: MeetingState;
  closedAt: Date | null;
}

export const meetingAbilities = ['edit', 'open', 'close', 'reopen', 'agenda', 'discuss', 'callOff'] as const;
export type MeetingAbility = (typeof meetingAbilities)[number];

/** A closed meeting stays as it was; for a day managers may open it again. */
export function meetingAbilitiesOf(actor: Actor, meeting: MeetingFacts, now: Date): Record<MeetingAbility, boolean> {
  const own = actor.organisationId === meeting.zoneId;
  const staff = own && canPlanMeetings(actor);
  const manager = staff && isManager(actor);
  const { state, closedAt } = meeting;
  const ahead = state === 'planned' || state === 'open';
  return {
    edit: staff && ahead,
    open: staff && meetingLife.can(state, 'open'),
    close: staff && meetingLife.can(state, 'close'),
    reopen: manager && meetingLife.can(state, 'reopen') && closedAt !== null && mayReopen(closedAt, now),
    agenda: staff && ahead,
    discuss: staff && state === 'open',
    callOff: manager && meetingLife.can(state, 'callOff'),
  };
}
