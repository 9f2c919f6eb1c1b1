import type { Actor } from '#platform/actor';
import { Database } from '#platform/database';
import { Topic, type TopicPolicy } from '#platform/realtime';
import { canSeeMeetings } from './meeting.policy.js';

/** Whoever may read a meeting hears what is decided there. */
@Topic('meeting')
export class MeetingTopic implements TopicPolicy {
  constructor(private readonly database: Database) {}

  async mayHear(actor: Actor, id: string): Promise<boolean> {
    if (!canSeeMeetings(actor)) return false;
    return (await this.database.row(`SELECT 1 FROM projects.meeting WHERE id = $1`, [id])) !== undefined;
  }
}
