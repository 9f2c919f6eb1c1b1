import type { Role } from '#contracts';
import type { Actor } from '#platform/actor';

/** How somebody stands in an organisation. Its own file, without a door behind it: policies stay pure. */
const hasRole = ({ kind, organisationId, role }: Actor, ...allowed: Role[]): boolean =>
  (kind === 'user' || kind === 'token') && organisationId !== undefined && role !== undefined && allowed.includes(role);

export const isManager = (actor: Actor): boolean => hasRole(actor, 'owner', 'manager');
export const isStaff = (actor: Actor): boolean => hasRole(actor, 'owner', 'manager', 'staff');
export const isMember = (actor: Actor): boolean => hasRole(actor, 'owner', 'manager', 'staff', 'viewer');
