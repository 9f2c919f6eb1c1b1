import { Config } from '#platform/config';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { identityEvents, type SignUpRequested } from '../identity.events.js';
import { addressKnown, verifyAddress } from './mails/access-mails.js';
import { pageAddress, writeMail } from './mails/identity-mail.js';
import { PersonReader } from './person.reader.js';
import { TicketRepository } from './ticket.repository.js';

/** A new address gets the link that opens the account; a known one only learns that somebody tried. */
@Handles({ event: identityEvents.signUpRequested, name: 'send-verification' })
export class SendVerification implements EventHandler<SignUpRequested & Record<string, unknown>> {
  constructor(
    private readonly people: PersonReader,
    private readonly tickets: TicketRepository,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ id, payload }: RecordedEvent<SignUpRequested & Record<string, unknown>>): Promise<void> {
    const { userId, email, name, locale } = payload;
    const { publicUrl } = this.config.http;
    const known = await this.people.byEmail(email);
    const mail = known?.isUser
      ? writeMail(known.locale, known.name, addressKnown[known.locale](), pageAddress(publicUrl, known.locale, 'login'))
      : writeMail(
          locale,
          name,
          verifyAddress[locale](),
          pageAddress(publicUrl, locale, 'verify', await this.tickets.issue(id, 'verify', userId)),
        );
    await this.mailer.send({ key: `verify-${id}`, to: { name, address: email }, ...mail });
  }
}
