import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { identityEvents, type SignUpRequested } from '../identity.events.js';
import { OrganisationFounder } from '../organisation/organisation-founder.js';
import { AccountRepository } from './account.repository.js';
import { becoming } from './becoming.js';
import { OpenLogin, type SignedIn } from './open-login.js';
import { assertStrongPassword, hashPassword } from './password.js';
import { TicketRepository } from './ticket.repository.js';

export interface SignUpRequest {
  email: string;
  password: string;
  name: string;
  locale: Locale;
  timeZone: string;
  organisation: { name: string; country: string };
}

/** How an investor joins by themselves. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountRepository,
    private readonly tickets: TicketRepository,
    private readonly founder: OrganisationFounder,
    private readonly opening: OpenLogin,
    private readonly events: Events,
  ) {}

  /** Answers alike for new and known addresses: the difference is told only in the mail. */
  async signUp({ password, organisation, ...person }: SignUpRequest): Promise<void> {
    assertStrongPassword(password, [person.email, person.name, organisation.name]);
    const userId = newId();
    const passwordHash = await hashPassword(password);
    await becoming(userId, () =>
      this.transactions.run(async () => {
        await this.accounts.addSignUp({
          ...person,
          userId,
          passwordHash,
          organisationName: organisation.name,
          country: organisation.country,
        });
        const { email, name, locale } = person;
        const requested: SignUpRequested = { userId, email, name, locale };
        await this.events.record(identityEvents.signUpRequested, requested);
      }),
    );
  }

  /** The mailed link was opened: now the person and the organisation exist. */
  async verify(token: string): Promise<SignedIn> {
    const ticket = await this.tickets.find('verify', token);
    const organisationId = newId();
    const cookie = await becoming(
      ticket.userId,
      () =>
        this.transactions.run(async () => {
          await this.tickets.use(ticket.id);
          const signUp = await this.accounts.takeSignUp(ticket.userId);
          if (!signUp) throw new AppError('auth.link-invalid');
          const { userId: id, email, name, locale, timeZone, passwordHash, organisationName, country } = signUp;
          await this.accounts.add({ id, email, name, locale, timeZone }, passwordHash);
          await this.founder.found(
            { id: organisationId, kind: 'investor', name: { zh: organisationName, en: organisationName }, country },
            id,
          );
          return this.opening.open(id, 'sign-up', organisationId);
        }),
      organisationId,
    );
    return this.opening.present(cookie);
  }
}
