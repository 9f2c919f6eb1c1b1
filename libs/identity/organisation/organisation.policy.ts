import type { MyAbility, OrganisationKind, Role } from '#contracts';
import type { Actor } from '#platform/actor';
import { forbidden } from '#platform/errors';

type Who = Pick<Actor, 'kind' | 'role' | 'organisationId' | 'organisationKind'>;

const acts = (actor: Who): boolean => actor.kind === 'user' || actor.kind === 'token';

const hasRole = (actor: Who, ...allowed: Role[]): boolean =>
  acts(actor) && actor.organisationId !== undefined && actor.role !== undefined && allowed.includes(actor.role);

/** Runs the organisation: owners and managers. */
export const isManager = (actor: Who): boolean => hasRole(actor, 'owner', 'manager');
export const isOwner = (actor: Who): boolean => hasRole(actor, 'owner');
/** Does the daily work; viewers only read. */
export const isStaff = (actor: Who): boolean => hasRole(actor, 'owner', 'manager', 'staff');
/** Belongs to an organisation, in any role. */
export const isMember = (actor: Who): boolean => hasRole(actor, 'owner', 'manager', 'staff', 'viewer');

export const isOfKind = (actor: Who, ...kinds: OrganisationKind[]): boolean =>
  isMember(actor) && actor.organisationKind !== undefined && kinds.includes(actor.organisationKind);

/** Installs and looks after the platform; sees organisations, not their work. */
export const isOperator = (actor: Who): boolean => isManager(actor) && isOfKind(actor, 'platform');

export const canEditOrganisation = isManager;
export const canEditZone = (actor: Who): boolean => isManager(actor) && isOfKind(actor, 'zone');
export const canReadAudit = isManager;

/** What the page of a person may offer, beside the abilities of each single thing it shows. */
export function myAbilitiesOf(actor: Who): Record<MyAbility, boolean> {
  return {
    editOrganisation: canEditOrganisation(actor),
    editZone: canEditZone(actor),
    seeMembers: isMember(actor),
    manageMembers: isManager(actor),
    readAudit: canReadAudit(actor),
    manageTokens: isMember(actor),
    manageOrganisations: isOperator(actor),
    answerFor: isManager(actor),
    work: isStaff(actor),
  };
}

/** @throws AppError forbidden unless allowed */
export function assertCan(allowed: boolean): void {
  if (!allowed) throw forbidden();
}
