import type { Actor } from '#platform/actor';
import { forbidden } from '#platform/errors';

/** Managers of a zone decide what it offers; members look. */
export function canManageOfferings(actor: Actor): boolean {
  return actor.organisationKind === 'zone' && (actor.role === 'owner' || actor.role === 'manager');
}

export function canSeeConsole(actor: Actor): boolean {
  return actor.organisationKind === 'zone' && actor.role !== undefined;
}

/** A host keeps the own hours; managers keep everybody's. */
export function canEditHours(actor: Actor, host: { userId: string | null }): boolean {
  return canManageOfferings(actor) || (canSeeConsole(actor) && actor.role !== 'viewer' && actor.userId === host.userId);
}

export function assertAllowed(allowed: boolean): void {
  if (!allowed) throw forbidden();
}
