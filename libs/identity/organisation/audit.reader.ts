import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import type { Page } from '#platform/http';
import { assertCan, canReadAudit } from './organisation.policy.js';

export const AuditQuery = z.strictObject({
  /** Sequence number of the last line seen. */
  cursor: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export interface AuditLine {
  sequence: number;
  at: Date;
  who: { kind: string; name: string | null; ip: string | null };
  action: string;
  target: { type: string; id: string };
  details: Record<string, unknown>;
}

/** What happened in the asker's organisation, newest first. */
@Injectable()
export class AuditReader {
  constructor(private readonly database: Database) {}

  async list({ cursor, limit }: z.infer<typeof AuditQuery>): Promise<Page<{ data: AuditLine; abilities: object }>> {
    const actor = currentActor();
    assertCan(canReadAudit(actor));
    const rows = await this.database.rows<AuditLine>(
      `SELECT e.sequence, e.at, e.action, e.details,
              jsonb_build_object('kind', e.actor->>'kind', 'name', u.name, 'ip', e.actor->>'ip') AS who,
              jsonb_build_object('type', e.target_type, 'id', e.target_id) AS target
         FROM platform.audit_entry e LEFT JOIN identity.user u ON u.id = (e.actor->>'userId')::uuid
        WHERE e.organisation_id = $1 AND ($2::bigint IS NULL OR e.sequence < $2)
        ORDER BY e.sequence DESC LIMIT $3`,
      [actor.organisationId, cursor ?? null, limit + 1],
    );
    const items = rows.slice(0, limit).map((data) => ({ data, abilities: {} }));
    return { items, next: rows.length > limit ? String(items.at(-1)?.data.sequence) : null };
  }
}
