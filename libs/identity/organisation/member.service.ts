import { Injectable } from '@nestjs/common';
import type { Role } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import type { Member } from './member.entity.js';
import { canChangeMember, canGrant } from './member.policy.js';
import { MemberRepository } from './member.repository.js';
import { MemberChanges } from './member-changes.js';
import { assertCan } from './organisation.policy.js';
import { OrganisationRepository } from './organisation.repository.js';

export interface MemberEdit {
  role?: Role;
  disabled?: boolean;
  version: number;
}

/** Roles, and being switched off, on and removed. Whoever is cut off is out with the next request. */
@Injectable()
export class MemberService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationRepository,
    private readonly members: MemberRepository,
    private readonly changes: MemberChanges,
    private readonly clock: Clock,
  ) {}

  edit(id: string, { role, disabled, version }: MemberEdit): Promise<void> {
    return this.transactions.run(async () => {
      const member = await this.loadToChange(id);
      assertVersion(member, version);
      const { role: before, organisationId } = member;
      if (role !== undefined && role !== member.role) await this.changeRole(member, role);
      if (disabled !== undefined && disabled !== (member.disabledAt !== null)) await this.switch(member, disabled);
      if (before === 'owner') await this.assertOwned(organisationId);
    });
  }

  remove(id: string): Promise<void> {
    return this.transactions.run(async () => {
      const member = await this.loadToChange(id);
      await this.takeAway(member);
    });
  }

  /**
   * In a transaction whose scope holds the organisation: also used when a person closes their account.
   * @throws AppError member.last-owner
   */
  async takeAway(member: Member): Promise<void> {
    member.removedAt = this.clock.now();
    await this.members.save(member);
    await this.members.revokeLogins(member.organisationId, member.userId);
    await this.changes.record(member, 'removed');
    if (member.role === 'owner') await this.assertOwned(member.organisationId);
  }

  private async assertOwned(organisationId: string): Promise<void> {
    if ((await this.members.countOwners(organisationId)) === 0) throw new AppError('member.last-owner');
  }

  private async loadToChange(id: string): Promise<Member> {
    const actor = currentActor();
    const organisationId = actor.organisationId ?? '';
    // The organisation's lock keeps two owners from removing each other at the same time.
    const member = (await this.organisations.load(organisationId)) && (await this.members.load(id, organisationId));
    if (!member) throw notFound();
    assertCan(canChangeMember(actor, member));
    return member;
  }

  private async changeRole(member: Member, role: Role): Promise<void> {
    if (!canGrant(currentActor(), role)) throw new AppError('member.role-not-allowed');
    const from = member.role;
    member.role = role;
    await this.members.save(member);
    await this.changes.record(member, 'role', { from });
  }

  private async switch(member: Member, disabled: boolean): Promise<void> {
    member.disabledAt = disabled ? this.clock.now() : null;
    await this.members.save(member);
    if (disabled) await this.members.revokeLogins(member.organisationId, member.userId);
    await this.changes.record(member, disabled ? 'disabled' : 'enabled');
  }
}
