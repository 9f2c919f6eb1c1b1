import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';

export interface InvitedGuest {
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
}

/** People without an account whom somebody has invited to something: a mailed link lets them in. */
@Injectable()
export class GuestBook {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
  ) {}

  /** Joins the ambient transaction. @returns the id of the user who has the address, or of the one who will */
  async remember({ email, name, locale, timeZone }: InvitedGuest): Promise<string> {
    return this.transactions.run(async () => {
      const row = await this.database.row<{ id: string }>('SELECT identity.remember_guest($1, $2, $3, $4, $5) AS id', [
        newId(),
        email.trim().toLowerCase(),
        name,
        locale,
        timeZone,
      ]);
      return row!.id;
    });
  }
}
