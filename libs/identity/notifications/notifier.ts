import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { Realtime } from '#platform/realtime';

export interface Notification {
  /** Translation key of the text; `params` fills it in. */
  code: string;
  params?: Record<string, unknown>;
  /** Path of a page of this site, without the language. */
  link?: string;
  /** Whoever is told twice of the same cause is told once; handlers give something that stays the same when they run again. */
  cause?: string;
}

/** Tells people something inside the application: a line in their list, and news to their open pages. */
@Injectable()
export class Notifier {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly realtime: Realtime,
  ) {}

  /** Joins the ambient transaction. Everybody is told once, however often they are named. */
  async notify(userIds: readonly string[], { code, params = {}, link, cause = newId() }: Notification): Promise<void> {
    const people = [...new Set(userIds)];
    if (people.length === 0) return;
    const ids = people.map(() => newId());
    const { organisationId = null } = currentActor();
    await this.transactions.run(async () => {
      const told = await this.database.rows<{ id: string; userId: string }>(
        `SELECT id, user_id AS "userId"
           FROM identity.add_notifications($1::uuid[], $2::uuid[], $3, $4, $5::jsonb, $6, $7)`,
        [ids, people, organisationId, code, JSON.stringify(params), link ?? null, `${cause}:${code}`],
      );
      this.transactions.afterCommit(() => {
        for (const { id, userId } of told)
          this.realtime.publish(`user:${userId}`, 'notification.created', { id, code });
      });
    });
  }
}
