import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { type Page, type PageQuery, page, type Resource } from '#platform/http';
import { type Contact, contactColumns } from '../account/person.reader.js';
import { memberAbilities } from './member.policy.js';
import { assertCan, isMember } from './organisation.policy.js';

export interface MemberContact extends Contact {
  memberId: string;
  organisationId: string;
  role: Role;
  /** Neither disabled nor removed. */
  active: boolean;
}

interface MemberRow {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  createdAt: Date;
  version: number;
}

export interface MemberView extends MemberRow {
  /** Whether this is the asker. */
  me: boolean;
}

const memberContact = `member_id AS "memberId", organisation_id AS "organisationId", role, active, ${contactColumns}`;

const selectMembers = `SELECT m.id, u.id AS "userId", u.name, u.email, m.role, m.disabled_at IS NOT NULL AS disabled,
    m.created_at AS "createdAt", m.version
  FROM identity.member m JOIN identity.user u ON u.id = m.user_id
 WHERE m.organisation_id = $1 AND m.removed_at IS NULL`;

/** The people of organisations: one's own for screens, anybody's name and address for other parts of the platform. */
@Injectable()
export class MemberReader {
  constructor(private readonly database: Database) {}

  /** Active members of an organisation, those who came first first. */
  peopleOf(organisationId: string): Promise<MemberContact[]> {
    return this.database.rows(`SELECT ${memberContact} FROM identity.members_of($1)`, [organisationId]);
  }

  /** By member id; also those who left, since what they did remains. */
  byIds(memberIds: readonly string[]): Promise<MemberContact[]> {
    return this.database.rows(`SELECT ${memberContact} FROM identity.members_by_id($1::uuid[])`, [memberIds]);
  }

  async byId(memberId: string): Promise<MemberContact | undefined> {
    return (await this.byIds([memberId]))[0];
  }

  async list({ cursor, limit }: PageQuery): Promise<Page<Resource<MemberView>>> {
    const actor = currentActor();
    assertCan(isMember(actor));
    const rows = await this.database.rows<MemberRow>(
      `${selectMembers} AND ($2::uuid IS NULL OR m.id > $2)
        ORDER BY m.id LIMIT $3`,
      [actor.organisationId, cursor ?? null, limit + 1],
    );
    return page(rows.map(asResource), limit, ({ data }) => data.id);
  }

  async one(id: string): Promise<Resource<MemberView> | undefined> {
    const row = await this.database.row<MemberRow>(`${selectMembers} AND m.id = $2`, [
      currentActor().organisationId,
      id,
    ]);
    return row && asResource(row);
  }
}

function asResource(row: MemberRow): Resource<MemberView> {
  const actor = currentActor();
  const place = { ...row, organisationId: actor.organisationId ?? '' };
  return { data: { ...row, me: row.id === actor.memberId }, abilities: memberAbilities(actor, place) };
}
