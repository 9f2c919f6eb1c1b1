import { Injectable } from '@nestjs/common';
import type { Locale, Role } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { newId, sha256 } from '#platform/clock';
import { Config } from '#platform/config';
import { Database, Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { mailedSecret } from '../account/mailed-secret.js';
import { type InvitationCreated, identityEvents } from '../identity.events.js';
import { InvitationRepository } from './invitation.repository.js';
import { canInvite } from './member.policy.js';
import { assertCan, isManager } from './organisation.policy.js';

export interface Invite {
  email: string;
  role: Role;
  locale: Locale;
}

/** Asking people in. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly invitations: InvitationRepository,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly config: Config,
  ) {}

  /** @throws AppError member.role-not-allowed, invitation.already-member */
  invite(invite: Invite): Promise<string> {
    const actor = currentActor();
    assertCan(isManager(actor));
    if (!canInvite(actor, invite.role)) throw new AppError('member.role-not-allowed');
    return this.transactions.run(() => this.issue(actor.organisationId ?? '', invite));
  }

  /** In a transaction whose scope holds the organisation, after a policy has allowed it. */
  async issue(organisationId: string, { email, role, locale }: Invite): Promise<string> {
    if (await this.isMember(organisationId, email)) throw new AppError('invitation.already-member');
    const id = newId();
    const { userId = null } = currentActor();
    await this.invitations.revokeFor(organisationId, email);
    const tokenHash = sha256(mailedSecret(this.config.secrets.encryption, 'invitation', id));
    await this.invitations.add({ id, organisationId, email, role, locale, invitedBy: userId, tokenHash });
    await this.audit.record('invitation.created', { type: 'invitation', id }, { email, role }, organisationId);
    const created: InvitationCreated = { invitationId: id, inviterName: await this.nameOf(userId) };
    await this.events.record(identityEvents.invitationCreated, created, { organisationId });
    return id;
  }

  revoke(id: string): Promise<void> {
    const actor = currentActor();
    const organisationId = actor.organisationId ?? '';
    assertCan(isManager(actor));
    return this.transactions.run(async () => {
      if (!(await this.invitations.revoke(id, organisationId))) throw notFound();
      await this.audit.record('invitation.revoked', { type: 'invitation', id });
    });
  }

  private async isMember(organisationId: string, email: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 FROM identity.member m JOIN identity.user u ON u.id = m.user_id
        WHERE m.organisation_id = $1 AND u.email = $2 AND m.removed_at IS NULL`,
      [organisationId, email],
    );
    return row !== undefined;
  }

  private async nameOf(userId: string | null): Promise<string> {
    const row = await this.database.row<{ name: string }>('SELECT name FROM identity.user WHERE id = $1', [userId]);
    return row?.name ?? '';
  }
}
