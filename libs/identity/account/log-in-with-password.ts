import { Injectable } from '@nestjs/common';
import { Database, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { AttemptLimiter } from './attempt-limiter.js';
import { becoming } from './becoming.js';
import { OpenLogin, type SignedIn } from './open-login.js';
import { passwordMatches } from './password.js';
import { SecondFactor } from './second-factor.js';

export interface LogIn {
  email: string;
  password: string;
  code?: string;
}

/** Coming in with a password. */
@Injectable()
export class LogInWithPassword {
  constructor(
    private readonly limiter: AttemptLimiter,
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly secondFactor: SecondFactor,
    private readonly opening: OpenLogin,
  ) {}

  /** An unknown address, a wrong password and an account without one answer alike, after the same time. */
  async logIn({ email, password, code }: LogIn): Promise<SignedIn> {
    await this.limiter.attempt(email);
    const account = await this.database.row<{ userId: string; passwordHash: string | null }>(
      `SELECT user_id AS "userId", password_hash AS "passwordHash" FROM identity.find_account($1)`,
      [email],
    );
    const matches = await passwordMatches(account?.passwordHash, password);
    if (!account || !matches) throw new AppError('auth.wrong-credentials');
    const cookie = await becoming(account.userId, () =>
      this.transactions.run(async () => {
        await this.secondFactor.assert(account.userId, code);
        return this.opening.open(account.userId, 'password');
      }),
    );
    await this.limiter.succeeded(email);
    return this.opening.present(cookie);
  }
}
