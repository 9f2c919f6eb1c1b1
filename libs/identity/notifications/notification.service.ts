import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Database, Transactions } from '#platform/database';
import { NotificationReader } from './notification.reader.js';

@Injectable()
export class NotificationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly reader: NotificationReader,
  ) {}

  /** Marks the asker's own as read; ids of others change nothing. @returns how many are left unread */
  read(ids?: string[]): Promise<number> {
    const { userId = null } = currentActor();
    return this.transactions.run(async () => {
      await this.database.rows(
        `UPDATE identity.notification SET read_at = now()
          WHERE user_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2))`,
        [userId, ids ?? null],
      );
      return this.reader.unread();
    });
  }
}
