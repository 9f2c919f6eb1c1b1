import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale, OrganisationKind, Role } from '#contracts';
import { currentActor } from '#platform/actor';
import { sha256 } from '#platform/clock';
import { Database } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import type { Resource } from '#platform/http';
import { assertCan, isManager } from './organisation.policy.js';

export interface FoundInvitation {
  id: string;
  organisation: { id: string; kind: OrganisationKind; name: Bilingual };
  email: string;
  role: Role;
  locale: Locale;
  /** The user who has this address already. */
  accountId: string | null;
}

export interface InvitationView {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedBy: string | null;
  createdAt: Date;
  expiresAt: Date;
}

const found = `id, jsonb_build_object('id', organisation_id, 'kind', kind,
    'name', jsonb_build_object('zh', name_zh, 'en', name_en)) AS organisation,
  email, role, locale, account_id AS "accountId"`;

@Injectable()
export class InvitationReader {
  constructor(private readonly database: Database) {}

  /** What a mailed link leads to. @throws AppError invitation.invalid when unknown, used, revoked or expired */
  async byToken(token: string): Promise<FoundInvitation> {
    const row = await this.database.row<FoundInvitation>(`SELECT ${found} FROM identity.find_invitation($1)`, [
      sha256(token),
    ]);
    if (!row) throw new AppError('invitation.invalid');
    return row;
  }

  byEmail(email: string): Promise<FoundInvitation | undefined> {
    return this.database.row(`SELECT ${found} FROM identity.find_invitation_for($1)`, [email]);
  }

  /** Those that still wait for an answer. */
  async waiting(): Promise<Resource<InvitationView>[]> {
    assertCan(isManager(currentActor()));
    const rows = await this.database.rows<InvitationView>(
      `SELECT i.id, i.email, i.role, i.locale, u.name AS "invitedBy",
              i.created_at AS "createdAt", i.expires_at AS "expiresAt"
         FROM identity.invitation i LEFT JOIN identity.user u ON u.id = i.invited_by
        WHERE i.organisation_id = $1 AND i.redeemed_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
        ORDER BY i.id DESC LIMIT 200`,
      [currentActor().organisationId],
    );
    return rows.map((data) => ({ data, abilities: { revoke: true } }));
  }

  async one(id: string): Promise<Resource<InvitationView>> {
    const found = (await this.waiting()).find(({ data }) => data.id === id);
    if (!found) throw notFound();
    return found;
  }
}
