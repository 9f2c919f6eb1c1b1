import type { Actor } from '#platform/actor';
import { Database } from '#platform/database';
import { Topic, type TopicPolicy } from '#platform/realtime';

/** Anybody who may see an offering may hear that its slots changed. */
@Topic('offering')
export class OfferingTopic implements TopicPolicy {
  constructor(private readonly database: Database) {}

  async mayHear(_actor: Actor, id: string): Promise<boolean> {
    return (await this.database.row(`SELECT 1 FROM sessions.offering WHERE id = $1`, [id])) !== undefined;
  }
}
