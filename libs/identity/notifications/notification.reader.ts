import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { type Page, type PageQuery, page, type Resource } from '#platform/http';

export interface NotificationView {
  id: string;
  code: string;
  params: Record<string, unknown>;
  link: string | null;
  readAt: Date | null;
  createdAt: Date;
}

@Injectable()
export class NotificationReader {
  constructor(private readonly database: Database) {}

  /** The asker's own, newest first. */
  async list({ cursor, limit }: PageQuery): Promise<Page<Resource<NotificationView>>> {
    const rows = await this.database.rows<NotificationView>(
      `SELECT id, code, params, link, read_at AS "readAt", created_at AS "createdAt"
         FROM identity.notification WHERE user_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [currentActor().userId ?? null, cursor ?? null, limit + 1],
    );
    return page(
      rows.map((data) => ({ data, abilities: { read: data.readAt === null } })),
      limit,
      ({ data }) => data.id,
    );
  }

  async unread(): Promise<number> {
    const row = await this.database.row<{ unread: number }>(
      'SELECT count(*)::int AS unread FROM identity.notification WHERE user_id = $1 AND read_at IS NULL',
      [currentActor().userId ?? null],
    );
    return row?.unread ?? 0;
  }
}
