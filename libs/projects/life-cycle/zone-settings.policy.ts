import { isManager, isMember } from '#identity';
import type { Actor } from '#platform/actor';

/** How a zone works is seen by all its people and decided by its managers. */
export const canSeeZoneSettings = (actor: Actor): boolean => actor.organisationKind === 'zone' && isMember(actor);
export const canEditZoneSettings = (actor: Actor): boolean => actor.organisationKind === 'zone' && isManager(actor);
