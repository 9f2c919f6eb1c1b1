import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { identityEvents, type SecurityNotice } from '../identity.events.js';
import { AccountRepository } from './account.repository.js';
import { LoginRepository } from './login.repository.js';
import { assertStrongPassword, hashPassword } from './password.js';

/** Sets a person's password, and ends what the old one had opened. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly logins: LoginRepository,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly realtime: Realtime,
  ) {}

  /**
   * In the person's own transaction. Every other login ends.
   * @param keep the login that may stay
   */
  async set(userId: string, password: string, keep?: string): Promise<void> {
    const user = await this.accounts.load(userId);
    if (!user) throw notFound();
    assertStrongPassword(password, [user.email, user.name]);
    await this.accounts.setPassword(userId, await hashPassword(password));
    await this.logins.revokeAll(userId, keep);
    await this.audit.record('password.changed', { type: 'user', id: userId });
    const notice: SecurityNotice = { userId, act: 'password-changed', ip: currentActor().ip };
    await this.events.record(identityEvents.securityNotice, notice);
    this.transactions.afterCommit(() => this.realtime.disconnect(`user:${userId}`));
  }
}
