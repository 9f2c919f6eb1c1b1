import { OrganisationReader } from '#identity';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { type BriefSent, briefEvents } from './brief.events.js';
import { BriefRepository } from './brief.repository.js';
import { BriefFiles } from './brief-files.js';
import { briefMail } from './brief-mail.js';

/** Mails a brief to each recipient in their language, with the document attached. */
@Handles({ event: briefEvents.sent, name: 'send-brief' })
export class SendBriefMails implements EventHandler<BriefSent> {
  constructor(
    private readonly briefs: BriefRepository,
    private readonly files: BriefFiles,
    private readonly organisations: OrganisationReader,
    private readonly mailer: Mailer,
  ) {}

  async handle({ payload: { briefId, version, recipients } }: RecordedEvent<BriefSent>): Promise<void> {
    const brief = await this.briefs.lock(briefId);
    const { name } = await this.organisations.card(brief.organisationId);
    for (const recipient of recipients) {
      const language = recipient.locale === 'zh-CN' ? 'zh' : 'en';
      await this.mailer.send({
        key: `brief.${briefId}.${version}.${recipient.email}`,
        to: { name: recipient.name, address: recipient.email },
        ...briefMail(brief, name[language], recipient),
        attachments: [await this.files.render(brief, 'docx', recipient.locale)],
      });
    }
  }
}
