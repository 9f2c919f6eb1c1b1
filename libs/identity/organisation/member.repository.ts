import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Role } from '#contracts';
import { Database, Repository } from '#platform/database';
import { AppError } from '#platform/errors';
import { violatesUnique } from '../account/unique-violation.js';
import { Member } from './member.entity.js';

export type NewMember = Pick<Member, 'id' | 'organisationId' | 'userId' | 'role'>;

@Injectable()
export class MemberRepository extends Repository {
  constructor(private readonly database: Database) {
    super();
  }

  /** @throws AppError invitation.already-member */
  async add(member: NewMember): Promise<Member> {
    try {
      return await this.manager.save(this.manager.create(Member, member));
    } catch (error) {
      if (violatesUnique(error, 'member_once')) throw new AppError('invitation.already-member');
      throw error;
    }
  }

  /** Locked; nobody who has been removed. */
  load(id: string, organisationId: string): Promise<Member | null> {
    return this.manager.findOne(Member, {
      where: { id, organisationId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  placesOf(userId: string): Promise<Member[]> {
    return this.manager.find(Member, { where: { userId, removedAt: IsNull() }, order: { id: 'ASC' } });
  }

  async save(member: Member): Promise<void> {
    await this.manager.save(member);
  }

  countOwners(organisationId: string): Promise<number> {
    const role: Role = 'owner';
    return this.manager.countBy(Member, { organisationId, role, disabledAt: IsNull(), removedAt: IsNull() });
  }

  /** Ends the logins a person has for this organisation; everybody's there without a person. */
  revokeLogins(organisationId: string, userId?: string): Promise<{ id: string; userId: string }[]> {
    return this.database.rows(`SELECT id, user_id AS "userId" FROM identity.revoke_logins($1, $2)`, [
      organisationId,
      userId ?? null,
    ]);
  }
}
