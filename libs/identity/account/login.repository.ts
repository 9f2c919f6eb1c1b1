import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Repository } from '#platform/database';
import { Login } from './login.entity.js';
import { LoginToken } from './login-token.entity.js';

export type NewLogin = Pick<Login, 'id' | 'userId' | 'organisationId' | 'method' | 'ip' | 'userAgent'>;

/** Logins and their cookie values. Deadlines are kept and judged by the database's clock. */
@Injectable()
export class LoginRepository extends Repository {
  async add(login: NewLogin, tokenHash: Buffer): Promise<void> {
    await this.manager.insert(Login, {
      ...login,
      lastSeenAt: () => 'now()',
      expiresAt: () => `now() + interval '30 days'`,
      renewAfter: () => `now() + interval '15 minutes'`,
    });
    await this.addToken(login, tokenHash, true);
  }

  private async addToken({ id, userId }: { id: string; userId: string }, tokenHash: Buffer, used: boolean) {
    await this.manager.insert(LoginToken, {
      tokenHash,
      loginId: id,
      userId,
      issuedAt: () => 'now()',
      usedAt: used ? () => 'now()' : null,
    });
  }

  /**
   * Gives a login a further cookie value, if nobody else is doing the same right now. Should the answer get lost, the
   * value sent before still works, and ten seconds later it may ask again.
   */
  async renew(login: { id: string; userId: string }, tokenHash: Buffer): Promise<boolean> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(Login)
      .set({ renewAfter: () => `now() + interval '10 seconds'` })
      .where('id = :id AND revoked_at IS NULL AND renew_after <= now()', { id: login.id })
      .execute();
    if (affected !== 1) return false;
    await this.addToken(login, tokenHash, false);
    return true;
  }

  /** The browser has the new value: from now on the older ones are only good for requests already under way. */
  async settle(loginId: string, tokenHash: Buffer): Promise<void> {
    await this.manager.update(LoginToken, { tokenHash, usedAt: IsNull() }, { usedAt: () => 'now()' });
    await this.manager
      .createQueryBuilder()
      .update(LoginToken)
      .set({ supersededAt: () => 'now()' })
      .where('login_id = :loginId AND token_hash <> :tokenHash AND superseded_at IS NULL', { loginId, tokenHash })
      .execute();
    await this.manager.update(Login, { id: loginId }, { renewAfter: () => `now() + interval '15 minutes'` });
  }

  async workFor(id: string, organisationId: string): Promise<void> {
    await this.manager.update(Login, { id }, { organisationId });
  }

  /** @returns whether it was one of the person's own and still good */
  async revoke(id: string, userId: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      Login,
      { id, userId, revokedAt: IsNull() },
      { revokedAt: () => 'now()' },
    );
    return affected === 1;
  }

  /** All of a person's, but perhaps the one in use. */
  async revokeAll(userId: string, except?: string): Promise<void> {
    const others = except ? { id: Not(except) } : {};
    await this.manager.update(Login, { userId, revokedAt: IsNull(), ...others }, { revokedAt: () => 'now()' });
  }
}
