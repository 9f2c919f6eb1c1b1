import type { Role } from '#contracts';
import type { Actor } from '#platform/actor';
import { isManager, isOwner } from './organisation.policy.js';

interface Place {
  id: string;
  organisationId: string;
  role: Role;
}

type MemberAbility = 'changeRole' | 'disable' | 'enable' | 'remove';

/** Whoever is not an owner can neither make nor touch owners. */
export const canGrant = (actor: Actor, role: Role): boolean => (role === 'owner' ? isOwner(actor) : isManager(actor));

/** Managers change the places of others, in their own organisation, below the owners. Nobody changes the own place. */
export const canChangeMember = (actor: Actor, member: Place): boolean =>
  isManager(actor) &&
  member.organisationId === actor.organisationId &&
  member.id !== actor.memberId &&
  canGrant(actor, member.role);

export function memberAbilities(actor: Actor, member: Place & { disabled: boolean }): Record<MemberAbility, boolean> {
  const change = canChangeMember(actor, member);
  return { changeRole: change, disable: change && !member.disabled, enable: change && member.disabled, remove: change };
}

export const canInvite = (actor: Actor, role: Role): boolean => canGrant(actor, role);
