import type { RoomGrants } from '#contracts';
import type { Actor } from '#platform/actor';
import { canModerate, type SessionFacts } from '../booking/session.policy.js';

/** What somebody who may be in the room of a session may do there. */
export function grantsOf(actor: Actor, session: SessionFacts): RoomGrants {
  return {
    publish: ['audio', 'video', 'screen'],
    subscribe: true,
    moderate: canModerate(actor, session),
    hidden: false,
    recorder: false,
  };
}
