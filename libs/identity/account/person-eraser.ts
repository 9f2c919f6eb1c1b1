import { Injectable } from '@nestjs/common';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { Realtime } from '#platform/realtime';
import { AccountRepository } from './account.repository.js';

const erase = `
  WITH logins AS (UPDATE identity.login SET revoked_at = now() WHERE user_id = $1 AND revoked_at IS NULL),
       apps AS (DELETE FROM identity.totp WHERE user_id = $1),
       codes AS (DELETE FROM identity.recovery_code WHERE user_id = $1),
       tokens AS (UPDATE identity.api_token SET revoked_at = now() WHERE user_id = $1 AND revoked_at IS NULL),
       tickets AS (DELETE FROM identity.ticket WHERE user_id = $1)
  DELETE FROM identity.notification WHERE user_id = $1`;

/** Takes everything personal from a user's row, and every way back in. The row itself stays: history points to it. */
@Injectable()
export class PersonEraser {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly realtime: Realtime,
  ) {}

  /** In the person's own transaction. */
  async erase(userId: string): Promise<void> {
    const user = await this.accounts.load(userId);
    if (!user) throw notFound();
    await this.audit.record('user.erased', { type: 'user', id: userId });
    await this.database.rows('SELECT identity.revoke_invitations_to_me()');
    await this.database.rows(erase, [userId]);
    await this.accounts.forgetSecrets(userId);
    await this.accounts.save(Object.assign(user, { name: '—', email: `${userId}@erased.invalid` }));
    this.transactions.afterCommit(() => this.realtime.disconnect(`user:${userId}`));
  }
}
