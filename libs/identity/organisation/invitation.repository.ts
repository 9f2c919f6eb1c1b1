import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Repository } from '#platform/database';
import { Invitation } from './invitation.entity.js';

export type NewInvitation = Pick<
  Invitation,
  'id' | 'organisationId' | 'email' | 'role' | 'locale' | 'invitedBy' | 'tokenHash'
>;

@Injectable()
export class InvitationRepository extends Repository {
  async add(invitation: NewInvitation): Promise<void> {
    await this.manager.insert(Invitation, { ...invitation, expiresAt: () => `now() + interval '7 days'` });
  }

  find(id: string): Promise<Invitation | null> {
    return this.manager.findOneBy(Invitation, { id });
  }

  /** @returns whether it was still waiting */
  async revoke(id: string, organisationId: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      Invitation,
      { id, organisationId, redeemedAt: IsNull(), revokedAt: IsNull() },
      { revokedAt: () => 'now()' },
    );
    return affected === 1;
  }

  /** A new invitation to the same address takes the place of the old one. */
  async revokeFor(organisationId: string, email: string): Promise<void> {
    await this.manager.update(
      Invitation,
      { organisationId, email, redeemedAt: IsNull(), revokedAt: IsNull() },
      { revokedAt: () => 'now()' },
    );
  }

  /** Of any number of simultaneous attempts one succeeds. */
  async redeem(id: string): Promise<boolean> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(Invitation)
      .set({ redeemedAt: () => 'now()' })
      .where('id = :id AND redeemed_at IS NULL AND revoked_at IS NULL AND expires_at > now()', { id })
      .execute();
    return affected === 1;
  }
}
