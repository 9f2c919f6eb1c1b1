import type { Actor } from '#platform/actor';
import { isManager, isStaff } from './standing.js';

export interface ActionFacts {
  zoneId: string;
  ownerOrganisationId: string;
  ownerMemberId: string | null;
  doneAt: Date | null;
}

export const actionAbilities = ['done', 'reopen'] as const;
export type ActionAbility = (typeof actionAbilities)[number];

/** Whoever was given an action, their manager, and the staff of the zone that follows it up. */
export function actionAbilitiesOf(actor: Actor, action: ActionFacts): Record<ActionAbility, boolean> {
  const own = actor.organisationId === action.ownerOrganisationId;
  const owner = own && (action.ownerMemberId === null || action.ownerMemberId === actor.memberId || isManager(actor));
  const works = isStaff(actor) && (owner || actor.organisationId === action.zoneId);
  return { done: works && action.doneAt === null, reopen: works && action.doneAt !== null };
}
