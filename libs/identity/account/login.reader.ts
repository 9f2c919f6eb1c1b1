import { Injectable } from '@nestjs/common';
import type { LoginMethod } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import type { Resource } from '#platform/http';

export interface LoginView {
  id: string;
  current: boolean;
  method: LoginMethod;
  ip: string | null;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
}

@Injectable()
export class LoginReader {
  constructor(private readonly database: Database) {}

  /** The asker's own that are still good, the most recently used first. */
  async list(): Promise<Resource<LoginView>[]> {
    const { userId = null, loginId = null } = currentActor();
    const rows = await this.database.rows<LoginView>(
      `SELECT id, id = $2 AS current, method, ip, user_agent AS "userAgent", created_at AS "createdAt",
              last_seen_at AS "lastSeenAt"
         FROM identity.login
        WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now() AND last_seen_at > now() - interval '7 days'
        ORDER BY id = $2 DESC, last_seen_at DESC LIMIT 100`,
      [userId, loginId],
    );
    return rows.map((data) => ({ data, abilities: { revoke: true } }));
  }
}
