import type { Actor } from '#platform/actor';
import { AppError, forbidden } from '#platform/errors';
import { type SessionState, sessionLife } from './session.states.js';

/** The room opens this long before the start and stays open this long after the end. */
export const roomOpensMinutesBefore = 15;
export const roomClosesMinutesAfter = 60;

/** What the rules need to know of a session. */
export interface SessionFacts {
  state: SessionState;
  zoneId: string;
  investorId: string;
  startsAt: Date;
  endsAt: Date;
  /** User ids of hosts and guests. */
  hostIds: readonly string[];
  guestIds: readonly string[];
}

export interface SessionAbilities extends Record<string, boolean> {
  join: boolean;
  reschedule: boolean;
  cancel: boolean;
  end: boolean;
}

const bookingKinds: readonly (string | undefined)[] = ['investor', 'corporation', 'agency'];

/** Members of investors, corporations and agencies book for their organisation; a viewer only looks. */
export function canBook(actor: Actor): boolean {
  return works(actor) && bookingKinds.includes(actor.organisationKind);
}

export function assertCanBook(actor: Actor): void {
  if (actor.kind === 'visitor') throw new AppError('not-signed-in');
  if (!works(actor)) throw forbidden();
  if (!canBook(actor)) throw new AppError('session.investor-only');
}

/** One of the two parties may move or cancel what has not begun. */
function canChange(actor: Actor, session: SessionFacts, step: 'reschedule' | 'cancel', now: Date): boolean {
  return works(actor) && isParty(actor, session) && sessionLife.can(session.state, step) && now < session.startsAt;
}

/** People of both parties and invited guests, while the room is open. */
export function canJoin(actor: Actor, session: SessionFacts, now: Date): boolean {
  const invited = (works(actor) && isParty(actor, session)) || isGuest(actor, session);
  return invited && session.state === 'confirmed' && roomIsOpen(session, now);
}

/** Hosts and managers of the zone lead the room. */
export function canModerate(actor: Actor, session: SessionFacts): boolean {
  if (actor.organisationId !== session.zoneId || !works(actor)) return false;
  return isManager(actor) || (actor.userId !== undefined && session.hostIds.includes(actor.userId));
}

export function sessionAbilities(actor: Actor, session: SessionFacts, now: Date): SessionAbilities {
  return {
    join: canJoin(actor, session, now),
    reschedule: canChange(actor, session, 'reschedule', now),
    cancel: canChange(actor, session, 'cancel', now),
    end: canModerate(actor, session) && sessionLife.can(session.state, 'end') && now >= roomOpensAt(session),
  };
}

export function assertCan(ability: keyof SessionAbilities, actor: Actor, session: SessionFacts, now: Date): void {
  if (!sessionAbilities(actor, session, now)[ability]) throw forbidden();
}

export function roomOpensAt({ startsAt }: Pick<SessionFacts, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - roomOpensMinutesBefore * 60_000);
}

function roomIsOpen(session: SessionFacts, now: Date): boolean {
  const closes = session.endsAt.getTime() + roomClosesMinutesAfter * 60_000;
  return now >= roomOpensAt(session) && now.getTime() < closes;
}

function works(actor: Actor): boolean {
  return (actor.kind === 'user' || actor.kind === 'token') && actor.role !== undefined && actor.role !== 'viewer';
}

function isManager(actor: Actor): boolean {
  return actor.role === 'owner' || actor.role === 'manager';
}

function isParty(actor: Actor, session: SessionFacts): boolean {
  return actor.organisationId === session.zoneId || actor.organisationId === session.investorId;
}

function isGuest(actor: Actor, session: SessionFacts): boolean {
  return actor.kind === 'user' && actor.userId !== undefined && session.guestIds.includes(actor.userId);
}
