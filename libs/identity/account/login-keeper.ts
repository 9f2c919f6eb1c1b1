import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { randomToken, sha256 } from '#platform/clock';
import { Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { identityEvents, type SecurityNotice } from '../identity.events.js';
import { LoginRepository } from './login.repository.js';
import { cookieMaxAgeSeconds } from './login-cookie.js';

interface KnownLogin {
  loginId: string;
  userId: string;
}

/** What happens to a login while it is used. Runs as its user. */
@Injectable()
export class LoginKeeper {
  constructor(
    private readonly transactions: Transactions,
    private readonly logins: LoginRepository,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly realtime: Realtime,
  ) {}

  /** A fresh cookie value, unless another request is just getting one. */
  async renew({ loginId, userId }: KnownLogin): Promise<{ value: string; maxAgeSeconds: number } | undefined> {
    const value = randomToken();
    const renewed = await this.transactions.run(() => this.logins.renew({ id: loginId, userId }, sha256(value)));
    return renewed ? { value, maxAgeSeconds: cookieMaxAgeSeconds } : undefined;
  }

  async settle({ loginId }: KnownLogin, tokenHash: Buffer): Promise<void> {
    await this.transactions.run(() => this.logins.settle(loginId, tokenHash));
  }

  /** A value that was replaced long ago has come back: somebody copied it. Nobody keeps this login. */
  async stolen({ loginId, userId }: KnownLogin): Promise<void> {
    await this.transactions.run(async () => {
      if (!(await this.logins.revoke(loginId, userId))) return;
      const { ip } = currentActor();
      await this.audit.record('login.stolen', { type: 'login', id: loginId });
      await this.events.record(identityEvents.securityNotice, {
        userId,
        act: 'login-stolen',
        ip,
      } satisfies SecurityNotice);
      this.transactions.afterCommit(() => this.realtime.disconnect(`login:${loginId}`));
    });
  }
}
