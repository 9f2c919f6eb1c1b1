import { isManager, isMember } from '#identity';
import type { Actor } from '#platform/actor';

/** Authorities see what came up to them; those who answer for a zone see what went up from it. */
export function canSeeEscalations(actor: Actor): boolean {
  if (actor.organisationKind === 'authority') return isMember(actor);
  return actor.organisationKind === 'zone' && isManager(actor);
}
