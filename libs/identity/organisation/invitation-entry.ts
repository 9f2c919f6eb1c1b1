import { Injectable } from '@nestjs/common';
import { Audit } from '#platform/audit';
import { newId } from '#platform/clock';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { AccountRepository, type NewUser } from '../account/account.repository.js';
import { type InvitationRedeemed, identityEvents } from '../identity.events.js';
import type { FoundInvitation } from './invitation.reader.js';
import { InvitationRepository } from './invitation.repository.js';
import { MemberRepository } from './member.repository.js';
import { MemberChanges } from './member-changes.js';

/** Turns an invitation into a member: inside a transaction whose scope holds the person and the organisation. */
@Injectable()
export class InvitationEntry {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly invitations: InvitationRepository,
    private readonly members: MemberRepository,
    private readonly changes: MemberChanges,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  createUser(user: NewUser, passwordHash?: string): Promise<void> {
    return this.accounts.add(user, passwordHash);
  }

  /** @throws AppError invitation.invalid when somebody else was quicker */
  async join({ id, organisation, role }: FoundInvitation, userId: string): Promise<void> {
    if (!(await this.invitations.redeem(id))) throw new AppError('invitation.invalid');
    const organisationId = organisation.id;
    const member = await this.members.add({ id: newId(), organisationId, userId, role });
    await this.audit.record('invitation.redeemed', { type: 'invitation', id }, { userId }, organisationId);
    const redeemed: InvitationRedeemed = { invitationId: id, organisationId, memberId: member.id, userId };
    await this.events.record(identityEvents.invitationRedeemed, redeemed, { organisationId });
    await this.changes.record(member, 'joined');
  }
}
