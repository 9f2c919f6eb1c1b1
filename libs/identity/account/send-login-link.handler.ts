import { Config } from '#platform/config';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { identityEvents, type LoginLinkRequested } from '../identity.events.js';
import { loginLink } from './mails/access-mails.js';
import { pageAddress, writeMail } from './mails/identity-mail.js';
import { PersonReader } from './person.reader.js';
import { TicketRepository } from './ticket.repository.js';

/** To users, and to guests somebody has invited. */
@Handles({ event: identityEvents.loginLinkRequested, name: 'send-login-link' })
export class SendLoginLink implements EventHandler<LoginLinkRequested & Record<string, unknown>> {
  constructor(
    private readonly people: PersonReader,
    private readonly tickets: TicketRepository,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ id, payload }: RecordedEvent<LoginLinkRequested & Record<string, unknown>>): Promise<void> {
    const person = await this.people.byEmail(payload.email);
    if (!person) return;
    const { userId, name, locale } = person;
    const secret = await this.tickets.issue(id, 'login-link', userId, payload.returnTo);
    const href = pageAddress(this.config.http.publicUrl, locale, 'login-link', secret);
    const mail = writeMail(locale, name, loginLink[locale](), href);
    await this.mailer.send({ key: `login-link-${id}`, to: { name, address: payload.email }, ...mail });
  }
}
