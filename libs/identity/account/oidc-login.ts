import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { type FoundInvitation, InvitationReader } from '../organisation/invitation.reader.js';
import { InvitationEntry } from '../organisation/invitation-entry.js';
import { AccountRepository } from './account.repository.js';
import { becoming } from './becoming.js';
import type { ExternalPerson } from './oidc-provider.js';
import { OpenLogin } from './open-login.js';

/**
 * Who somebody from the provider is here: known by issuer and subject; else by a verified address, to an existing user
 * or an invitation. Nobody else gets in – the provider vouches for who a person is, not for having business here.
 */
@Injectable()
export class OidcLogin {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly invitations: InvitationReader,
    private readonly entry: InvitationEntry,
    private readonly opening: OpenLogin,
  ) {}

  /** @returns the cookie's value @throws AppError auth.oidc-unknown */
  async enter(person: ExternalPerson): Promise<string> {
    const linked = await this.linkedUser(person);
    if (linked) return this.asUser(linked, () => this.opening.open(linked, 'oidc'));
    const { issuer, subject, verifiedEmail } = person;
    if (!verifiedEmail) throw new AppError('auth.oidc-unknown');
    const known = await this.userByEmail(verifiedEmail);
    if (known) {
      return this.asUser(known, async () => {
        await this.accounts.link({ issuer, subject, userId: known });
        return this.opening.open(known, 'oidc');
      });
    }
    const invitation = await this.invitations.byEmail(verifiedEmail);
    if (!invitation) throw new AppError('auth.oidc-unknown');
    return this.enterInvited(person, invitation);
  }

  private enterInvited({ issuer, subject, name }: ExternalPerson, invitation: FoundInvitation): Promise<string> {
    const userId = newId();
    const { email, locale, organisation } = invitation;
    const { timeZone } = currentActor();
    const work = async () => {
      await this.accounts.add({ id: userId, email, name: name ?? email.split('@')[0]!, locale, timeZone });
      await this.accounts.link({ issuer, subject, userId });
      await this.entry.join(invitation, userId);
      return this.opening.open(userId, 'oidc', organisation.id);
    };
    return becoming(userId, () => this.transactions.run(work), organisation.id);
  }

  private asUser(userId: string, work: () => Promise<string>): Promise<string> {
    return becoming(userId, () => this.transactions.run(work));
  }

  private async linkedUser({ issuer, subject }: ExternalPerson): Promise<string | undefined> {
    const row = await this.database.row<{ id: string }>('SELECT user_id AS id FROM identity.find_external($1, $2)', [
      issuer,
      subject,
    ]);
    return row?.id;
  }

  private async userByEmail(email: string): Promise<string | undefined> {
    const row = await this.database.row<{ id: string }>('SELECT user_id AS id FROM identity.find_account($1)', [email]);
    return row?.id;
  }
}
