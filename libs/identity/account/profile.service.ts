import { Injectable } from '@nestjs/common';
import type { Locale, Me } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { AccountRepository } from './account.repository.js';
import { ChangePassword } from './change-password.js';
import { MeReader } from './me.reader.js';
import { TotpService } from './totp.service.js';

/** What people change about themselves. */
@Injectable()
export class ProfileService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly passwords: ChangePassword,
    private readonly totp: TotpService,
    private readonly readers: MeReader,
    private readonly audit: Audit,
  ) {}

  async edit(changes: { name?: string; locale?: Locale; timeZone?: string }): Promise<Me> {
    await this.transactions.run(async () => {
      const user = await this.accounts.load(currentActor().userId ?? '');
      if (!user) throw notFound();
      Object.assign(user, changes);
      await this.accounts.save(user);
      await this.audit.record('user.edited', { type: 'user', id: user.id }, { fields: Object.keys(changes) });
    });
    return this.readers.me();
  }

  async beginTotp(): Promise<{ secret: string; uri: string }> {
    const { user } = await this.readers.me();
    return this.totp.begin(user.email);
  }

  removeTotp(password: string | undefined): Promise<void> {
    return this.transactions.run(async () => {
      await this.passwords.assertPassword(currentActor().userId ?? '', password);
      await this.totp.remove();
    });
  }
}
