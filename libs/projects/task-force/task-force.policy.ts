import type { Actor } from '#platform/actor';
import { isManager, isMember, isStaff } from './standing.js';

/** What the rules need to know of the project a task force works for. */
export interface TaskForcePlace {
  zoneId: string;
  /** The officer of the zone answerable for the project. */
  leadMemberId: string | null;
}

export interface TaskForceAbilities extends Record<string, boolean> {
  manage: boolean;
  seeLoad: boolean;
}

/** The zone's managers and the project's lead say who works on it; the zone's people see how busy everybody is. */
export function taskForceAbilities(actor: Actor, { zoneId, leadMemberId }: TaskForcePlace): TaskForceAbilities {
  const zone = actor.organisationId === zoneId;
  const lead = leadMemberId !== null && actor.memberId === leadMemberId;
  return { manage: zone && (isManager(actor) || (lead && isStaff(actor))), seeLoad: zone && isMember(actor) };
}

/** Companies deal with their zone, not with the people behind it. */
export function canSeeTaskForce(actor: Actor, { zoneId }: TaskForcePlace): boolean {
  return isMember(actor) && (actor.organisationId === zoneId || actor.organisationKind === 'authority');
}

/** The staff of a zone shares its work out among themselves. */
export const canSeeLoads = (actor: Actor): boolean => actor.organisationKind === 'zone' && isStaff(actor);

interface Candidate {
  organisationId: string;
  active: boolean;
  role: string;
}

/** People of the zone and of authorities, who do more than read. */
export function isEligible(candidate: Candidate, zoneId: string, kind: string): boolean {
  const place = candidate.organisationId === zoneId || kind === 'authority';
  return place && candidate.active && candidate.role !== 'viewer';
}
