import { Config } from '#platform/config';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { identityEvents, type PasswordResetRequested } from '../identity.events.js';
import { passwordReset } from './mails/access-mails.js';
import { pageAddress, writeMail } from './mails/identity-mail.js';
import { PersonReader } from './person.reader.js';
import { TicketRepository } from './ticket.repository.js';

/** Only the registered address gets the mail, and only if it is registered. */
@Handles({ event: identityEvents.passwordResetRequested, name: 'send-password-reset' })
export class SendPasswordReset implements EventHandler<PasswordResetRequested & Record<string, unknown>> {
  constructor(
    private readonly people: PersonReader,
    private readonly tickets: TicketRepository,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ id, payload }: RecordedEvent<PasswordResetRequested & Record<string, unknown>>): Promise<void> {
    const person = await this.people.byEmail(payload.email);
    if (!person?.isUser) return;
    const { userId, name, locale } = person;
    const secret = await this.tickets.issue(id, 'reset', userId);
    const href = pageAddress(this.config.http.publicUrl, locale, 'reset', secret);
    const mail = writeMail(locale, name, passwordReset[locale](), href);
    await this.mailer.send({ key: `reset-${id}`, to: { name, address: payload.email }, ...mail });
  }
}
