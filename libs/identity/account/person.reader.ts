import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Database } from '#platform/database';

/** A person by name and how to reach them. */
export interface Contact {
  userId: string;
  name: string;
  email: string;
  locale: Locale;
  timeZone: string;
}

export const contactColumns = `user_id AS "userId", name, email, locale, time_zone AS "timeZone"`;

/** Names and addresses of people, whoever asks: for mails and for what people did together. */
@Injectable()
export class PersonReader {
  constructor(private readonly database: Database) {}

  contacts(userIds: readonly string[]): Promise<Contact[]> {
    return this.database.rows(`SELECT ${contactColumns} FROM identity.contacts($1::uuid[])`, [userIds]);
  }

  async contact(userId: string): Promise<Contact | undefined> {
    return (await this.contacts([userId]))[0];
  }

  /** Empty for people who never became users. */
  async name(userId: string): Promise<string> {
    return (await this.contact(userId))?.name ?? '';
  }

  /** A user, or a guest who has not come yet. */
  async byEmail(email: string): Promise<(Omit<Contact, 'email'> & { isUser: boolean }) | undefined> {
    return this.database.row(
      `SELECT user_id AS "userId", name, locale, time_zone AS "timeZone", is_user AS "isUser"
         FROM identity.find_person($1)`,
      [email],
    );
  }
}
