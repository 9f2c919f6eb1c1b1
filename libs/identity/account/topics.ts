import type { Actor } from '#platform/actor';
import { Topic, type TopicPolicy } from '#platform/realtime';

/** Personal news. */
@Topic('user')
export class UserTopic implements TopicPolicy {
  mayHear(actor: Actor, id: string): boolean {
    return actor.kind === 'user' && actor.userId === id;
  }
}

/** News for everybody who works in the organisation, in whichever role. */
@Topic('organisation')
export class OrganisationTopic implements TopicPolicy {
  mayHear(actor: Actor, id: string): boolean {
    return actor.kind === 'user' && actor.memberId !== undefined && actor.organisationId === id;
  }
}
