import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { OrganisationFounder } from '../organisation/organisation-founder.js';
import { AccountRepository } from './account.repository.js';
import { becoming } from './becoming.js';
import { OpenLogin, type SignedIn } from './open-login.js';
import { assertStrongPassword, hashPassword } from './password.js';

export interface Setup {
  name: string;
  email: string;
  password: string;
  locale: Locale;
  timeZone: string;
}

/** The first person of an empty installation becomes its operator. */
@Injectable()
export class SetupService {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly founder: OrganisationFounder,
    private readonly opening: OpenLogin,
  ) {}

  async isNeeded(): Promise<boolean> {
    const row = await this.database.row<{ empty: boolean }>('SELECT identity.is_empty() AS empty');
    return row?.empty ?? false;
  }

  /** Of several people who try at once, one succeeds. @throws AppError setup.already-done */
  async setUp({ password, ...person }: Setup): Promise<SignedIn> {
    if (!(await this.isNeeded())) throw new AppError('setup.already-done');
    assertStrongPassword(password, [person.email, person.name]);
    const passwordHash = await hashPassword(password);
    const [userId, organisationId] = [newId(), newId()];
    const cookie = await becoming(
      userId,
      () =>
        this.transactions.run(async () => {
          await this.database.rows(`SELECT pg_advisory_xact_lock(hashtext('identity.setup'))`);
          if (!(await this.isNeeded())) throw new AppError('setup.already-done');
          await this.accounts.add({ id: userId, ...person }, passwordHash);
          const name = { zh: '平台运营方', en: 'Platform operator' };
          await this.founder.found({ id: organisationId, kind: 'platform', name, country: 'CN' }, userId);
          return this.opening.open(userId, 'setup', organisationId);
        }),
      organisationId,
    );
    return this.opening.present(cookie);
  }
}
