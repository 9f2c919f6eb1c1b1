import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { Realtime } from '#platform/realtime';
import { LoginRepository } from './login.repository.js';

/** Leaving, here or elsewhere. */
@Injectable()
export class LoginService {
  constructor(
    private readonly transactions: Transactions,
    private readonly logins: LoginRepository,
    private readonly audit: Audit,
    private readonly realtime: Realtime,
    private readonly database: Database,
  ) {}

  async logOut(): Promise<void> {
    const { loginId } = currentActor();
    if (loginId) await this.end(loginId, 'login.closed');
  }

  /** @throws AppError not-found for logins of others and those that have ended */
  async revoke(loginId: string): Promise<void> {
    if (!(await this.end(loginId, 'login.revoked'))) throw notFound();
  }

  /** Works for another organisation of the person's own from now on. */
  async workFor(organisationId: string): Promise<void> {
    const { loginId, userId } = currentActor();
    if (!loginId) throw notFound();
    await this.transactions.run(async () => {
      const place = await this.database.row(
        `SELECT 1 FROM identity.member m JOIN identity.organisation o ON o.id = m.organisation_id
          WHERE m.user_id = $1 AND m.organisation_id = $2 AND m.disabled_at IS NULL AND m.removed_at IS NULL
            AND o.disabled_at IS NULL`,
        [userId, organisationId],
      );
      if (!place) throw notFound();
      await this.logins.workFor(loginId, organisationId);
      await this.audit.record('login.organisation-chosen', { type: 'login', id: loginId }, {}, organisationId);
      this.transactions.afterCommit(() => this.realtime.disconnect(`login:${loginId}`));
    });
  }

  private async end(loginId: string, action: string): Promise<boolean> {
    const { userId = '' } = currentActor();
    return this.transactions.run(async () => {
      if (!(await this.logins.revoke(loginId, userId))) return false;
      await this.audit.record(action, { type: 'login', id: loginId });
      this.transactions.afterCommit(() => this.realtime.disconnect(`login:${loginId}`));
      return true;
    });
  }
}
