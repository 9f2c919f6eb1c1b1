import type { Actor } from '#platform/actor';
import { Database } from '#platform/database';
import { Topic, type TopicPolicy } from '#platform/realtime';

/** Whoever may see an issue may hear that it changed. */
@Topic('issue')
export class IssueTopic implements TopicPolicy {
  constructor(private readonly database: Database) {}

  async mayHear(_actor: Actor, id: string): Promise<boolean> {
    return (await this.database.row(`SELECT 1 FROM projects.issue WHERE id = $1`, [id])) !== undefined;
  }
}
