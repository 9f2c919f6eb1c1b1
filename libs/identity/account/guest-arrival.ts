import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { AppError } from '#platform/errors';
import { AccountRepository } from './account.repository.js';
import type { FoundTicket } from './ticket.repository.js';

/** A guest becomes a user with the first link they open. */
@Injectable()
export class GuestArrival {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly database: Database,
  ) {}

  /** @throws AppError auth.link-invalid when neither a user nor a guest is behind the ticket any more */
  async enter({ userId }: FoundTicket): Promise<void> {
    if (await this.database.row('SELECT 1 FROM identity.user WHERE id = $1', [userId])) return;
    const guest = await this.accounts.guest(userId);
    if (!guest) throw new AppError('auth.link-invalid');
    const { email, name, locale, timeZone } = guest;
    await this.accounts.add({ id: userId, email, name, locale, timeZone });
  }
}
