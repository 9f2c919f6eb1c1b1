import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { AccountRepository } from './account.repository.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { becoming } from './becoming.js';
import { passwordMatches } from './password.js';
import { PasswordService } from './password.service.js';
import { TicketRepository } from './ticket.repository.js';

/** The two ways to a new password: knowing the old one, or reading one's mail. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly passwords: PasswordService,
    private readonly tickets: TicketRepository,
    private readonly limiter: AttemptLimiter,
  ) {}

  async change(current: string | undefined, next: string): Promise<void> {
    const { userId = '', loginId } = currentActor();
    await this.transactions.run(async () => {
      await this.assertPassword(userId, current);
      await this.passwords.set(userId, next, loginId);
      await this.tickets.forget(userId, 'reset');
    });
    await this.limiter.succeeded(userId);
  }

  async redeemReset(token: string, password: string): Promise<void> {
    const { id, userId } = await this.tickets.find('reset', token);
    await becoming(userId, () =>
      this.transactions.run(async () => {
        await this.tickets.use(id);
        await this.passwords.set(userId, password);
        await this.tickets.forget(userId);
      }),
    );
  }

  /** In the person's own transaction; people without a password need not give one. @throws AppError auth.wrong-password */
  async assertPassword(userId: string, given: string | undefined): Promise<void> {
    const stored = await this.accounts.passwordHash(userId);
    if (stored === null) return;
    await this.limiter.attempt(userId);
    if (!(await passwordMatches(stored, given ?? ''))) throw new AppError('auth.wrong-password');
  }
}
