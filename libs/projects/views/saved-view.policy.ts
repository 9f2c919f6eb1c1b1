import type { Actor } from '#platform/actor';
import { isManager, isMember, isStaff } from '../task-force/standing.js';

/** Of one person for one list. */
export const mostViews = 30;

export interface ViewFacts {
  organisationId: string;
  userId: string;
  shared: boolean;
}

export interface ViewAbilities {
  rename: boolean;
  share: boolean;
  delete: boolean;
}

/** Every member keeps views of the own, viewers too: a view changes nothing but what one sees first. */
export const canKeepViews = (actor: Actor): boolean => actor.kind === 'user' && isMember(actor);

/** What colleagues get to see is staff's. */
export const canShareViews = (actor: Actor): boolean => canKeepViews(actor) && isStaff(actor);

/**
 * A view is changed by who keeps it; a shared one only while that person is still staff. Taking it back is always open.
 * Managers clear shared ones away, also of people who have left, and change none.
 */
export function viewAbilitiesOf(actor: Actor, view: ViewFacts): ViewAbilities {
  const own = canKeepViews(actor) && actor.userId === view.userId && actor.organisationId === view.organisationId;
  const clears = canKeepViews(actor) && isManager(actor) && view.shared && actor.organisationId === view.organisationId;
  return { rename: own && (!view.shared || isStaff(actor)), share: own && isStaff(actor), delete: own || clears };
}
