import type { Scope } from '#contracts';
import type { Actor } from '#platform/actor';
import { isManager, isMember, isOfKind, isStaff } from '../organisation/organisation.policy.js';

/** Only a person makes tokens: a token that could make tokens would outlive its own end. */
export const canManageTokens = (actor: Actor): boolean => actor.kind === 'user' && isMember(actor);

/** A token never gets a scope its maker could not use. */
export function canGrantScope(actor: Actor, scope: Scope): boolean {
  if (!canManageTokens(actor)) return false;
  if (scope === 'organisation:write' || scope === 'audit:read') return isManager(actor);
  if (scope === 'zones:write') return isManager(actor) && isOfKind(actor, 'zone');
  return scope.endsWith(':write') ? isStaff(actor) : true;
}
