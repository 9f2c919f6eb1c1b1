import type { Actor } from '#platform/actor';

/** Zones and authorities make briefs of what is theirs. */
export interface BriefAbilities extends Record<string, boolean> {
  edit: boolean;
  send: boolean;
  remove: boolean;
}

const kinds: readonly (string | undefined)[] = ['zone', 'authority'];

export function canReadBriefs(actor: Actor): boolean {
  return isMember(actor) && kinds.includes(actor.organisationKind);
}

export function canMakeBriefs(actor: Actor): boolean {
  return canReadBriefs(actor) && actor.role !== 'viewer';
}

/** Staff writes; managers send. What has been sent stays as it was. */
export function briefAbilities(
  actor: Actor,
  brief: { organisationId: string; state: 'draft' | 'sent' },
): BriefAbilities {
  const own = canMakeBriefs(actor) && actor.organisationId === brief.organisationId;
  const manager = own && (actor.role === 'owner' || actor.role === 'manager');
  return { edit: own && brief.state === 'draft', send: manager, remove: manager && brief.state === 'draft' };
}

function isMember(actor: Actor): boolean {
  return (
    (actor.kind === 'user' || actor.kind === 'token') && actor.organisationId !== undefined && actor.role !== undefined
  );
}
