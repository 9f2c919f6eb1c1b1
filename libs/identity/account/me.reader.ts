import { Injectable } from '@nestjs/common';
import type { Bilingual, Me, OrganisationKind, Role } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { AppError } from '#platform/errors';
import { myAbilitiesOf } from '../organisation/organisation.policy.js';

interface MeRow {
  user: Me['user'];
  organisations: { id: string; kind: OrganisationKind; name: Bilingual; slug: string | null; role: Role }[];
  unread: number;
}

/** The signed-in person, for every page. */
@Injectable()
export class MeReader {
  constructor(private readonly database: Database) {}

  /** @throws AppError not-signed-in */
  async me(): Promise<Me> {
    const actor = currentActor();
    const row = actor.userId && (await this.database.row<MeRow>(sql, [actor.userId]));
    if (!row) throw new AppError('not-signed-in');
    const current = row.organisations.find(({ id }) => id === actor.organisationId);
    return {
      user: row.user,
      organisation: current ? { id: current.id, kind: current.kind, name: current.name, slug: current.slug } : null,
      memberId: actor.memberId ?? null,
      role: actor.role ?? null,
      organisations: row.organisations.map(({ slug: _, ...organisation }) => organisation),
      abilities: myAbilitiesOf(actor),
      unreadNotifications: row.unread,
    };
  }

  /** Where the person worked last, or else belongs longest; undefined for guests. */
  async usualOrganisation(userId: string): Promise<string | undefined> {
    const row = await this.database.row<{ id: string }>(
      `SELECT m.organisation_id AS id
         FROM identity.member m JOIN identity.organisation o ON o.id = m.organisation_id
        WHERE m.user_id = $1 AND m.disabled_at IS NULL AND m.removed_at IS NULL AND o.disabled_at IS NULL
        ORDER BY (SELECT max(l.created_at) FROM identity.login l
                   WHERE l.user_id = $1 AND l.organisation_id = o.id) DESC NULLS LAST, m.created_at
        LIMIT 1`,
      [userId],
    );
    return row?.id;
  }
}

const sql = `
  SELECT jsonb_build_object(
           'id', u.id, 'name', u.name, 'email', u.email, 'locale', u.locale, 'timeZone', u.time_zone,
           'totpEnabled', EXISTS (SELECT FROM identity.totp t WHERE t.user_id = u.id AND t.confirmed_at IS NOT NULL),
           'hasPassword', EXISTS (SELECT FROM identity.credential c WHERE c.user_id = u.id)) AS "user",
         coalesce((
           SELECT jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'slug', o.slug, 'role', m.role,
                              'name', jsonb_build_object('zh', o.name_zh, 'en', o.name_en)) ORDER BY m.created_at)
             FROM identity.member m JOIN identity.organisation o ON o.id = m.organisation_id
            WHERE m.user_id = u.id AND m.disabled_at IS NULL AND m.removed_at IS NULL AND o.disabled_at IS NULL
         ), '[]') AS organisations,
         (SELECT count(*)::int FROM identity.notification n WHERE n.user_id = u.id AND n.read_at IS NULL) AS unread
    FROM identity.user u WHERE u.id = $1`;
