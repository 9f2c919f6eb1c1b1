import { Injectable } from '@nestjs/common';
import type { Scope } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Resource } from '#platform/http';

export interface ApiTokenView {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

@Injectable()
export class ApiTokenReader {
  constructor(private readonly database: Database) {}

  /** The asker's own, for the present organisation. */
  async list(): Promise<Resource<ApiTokenView>[]> {
    const { userId = null, organisationId = null } = currentActor();
    const rows = await this.database.rows<ApiTokenView>(
      `SELECT id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM identity.api_token WHERE user_id = $1 AND organisation_id = $2 AND revoked_at IS NULL ORDER BY id DESC`,
      [userId, organisationId],
    );
    return rows.map((data) => ({ data, abilities: { revoke: true } }));
  }

  async one(id: string): Promise<Resource<ApiTokenView>> {
    const found = (await this.list()).find(({ data }) => data.id === id);
    if (!found) throw notFound();
    return found;
  }
}
