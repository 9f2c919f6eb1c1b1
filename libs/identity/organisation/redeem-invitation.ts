import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { becoming } from '../account/becoming.js';
import { LoginService } from '../account/login.service.js';
import { OpenLogin, type SignedIn } from '../account/open-login.js';
import { assertStrongPassword, hashPassword } from '../account/password.js';
import { type FoundInvitation, InvitationReader } from './invitation.reader.js';
import { InvitationEntry } from './invitation-entry.js';

export interface Redeem {
  token: string;
  name?: string;
  password?: string;
  locale?: Locale;
  timeZone?: string;
}

/**
 * Coming in by an invitation. Its address decides who may: somebody new chooses a password, somebody known must be
 * signed in. No existing account is ever changed by holding the link.
 */
@Injectable()
export class RedeemInvitation {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: InvitationReader,
    private readonly entry: InvitationEntry,
    private readonly logins: LoginService,
    private readonly opening: OpenLogin,
  ) {}

  async redeem(request: Redeem): Promise<SignedIn> {
    const invitation = await this.reader.byToken(request.token);
    return invitation.accountId === null
      ? this.redeemAsNew(invitation, request)
      : this.redeemAsKnown(invitation, invitation.accountId);
  }

  private async redeemAsNew(invitation: FoundInvitation, { name, password, ...rest }: Redeem): Promise<SignedIn> {
    if (name === undefined || password === undefined)
      throw new AppError('request.invalid', undefined, missing(name, password));
    assertStrongPassword(password, [invitation.email, name]);
    const passwordHash = await hashPassword(password);
    const actor = currentActor();
    const userId = newId();
    const person = {
      id: userId,
      email: invitation.email,
      name,
      locale: rest.locale ?? invitation.locale,
      timeZone: rest.timeZone ?? actor.timeZone,
    };
    const cookie = await this.as(userId, invitation, async () => {
      await this.entry.createUser(person, passwordHash);
      await this.entry.join(invitation, userId);
      return this.opening.open(userId, 'invitation', invitation.organisation.id);
    });
    return this.opening.present(cookie);
  }

  private async redeemAsKnown(invitation: FoundInvitation, accountId: string): Promise<SignedIn> {
    const actor = currentActor();
    if (actor.kind !== 'user') throw new AppError('invitation.login-required');
    if (actor.userId !== accountId) throw new AppError('invitation.other-address');
    await this.transactions.run(
      async () => {
        await this.entry.join(invitation, accountId);
        await this.logins.workFor(invitation.organisation.id);
      },
      { also: [invitation.organisation.id] },
    );
    return this.opening.again();
  }

  private as<T>(userId: string, { organisation }: FoundInvitation, work: () => Promise<T>): Promise<T> {
    return becoming(userId, () => this.transactions.run(work), organisation.id);
  }
}

const missing = (name?: string, password?: string) =>
  Object.entries({ name, password })
    .filter(([, value]) => value === undefined)
    .map(([path]) => ({ path, code: 'field.required' as const }));
