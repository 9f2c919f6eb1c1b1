import { Config } from '#platform/config';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { identityEvents, type SecurityNotice } from '../identity.events.js';
import { Notifier } from '../notifications/notifier.js';
import { pageAddress, writeMail } from './mails/identity-mail.js';
import { securityNotice } from './mails/security-mails.js';
import { PersonReader } from './person.reader.js';

/** Whoever owns an account hears of what could have been done by somebody else. */
@Handles({ event: identityEvents.securityNotice, name: 'send-security-notice' })
export class SendSecurityNotice implements EventHandler<SecurityNotice & Record<string, unknown>> {
  constructor(
    private readonly people: PersonReader,
    private readonly notifier: Notifier,
    private readonly mailer: Mailer,
    private readonly config: Config,
  ) {}

  async handle({ id, recordedAt, payload }: RecordedEvent<SecurityNotice & Record<string, unknown>>): Promise<void> {
    const { userId, act, ip, userAgent } = payload;
    const person = await this.people.contact(userId);
    if (!person) return;
    const { locale, timeZone, name, email } = person;
    const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone }).format(recordedAt);
    const href = pageAddress(this.config.http.publicUrl, locale, 'settings/security');
    const mail = writeMail(locale, name, securityNotice(locale, act, { when, ip, userAgent }), href);
    await this.mailer.send({ key: `security-${id}`, to: { name, address: email }, ...mail });
    await this.notifier.notify([userId], { code: `security.${act}`, link: '/settings/security', cause: id });
  }
}
