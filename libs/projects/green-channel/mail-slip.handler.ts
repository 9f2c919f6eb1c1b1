import { localePaths } from '#contracts';
import { Clock } from '#platform/clock';
import { Config } from '#platform/config';
import { officeFile } from '#platform/documents';
import { type EventHandler, Handles, type RecordedEvent } from '#platform/events';
import { Mailer } from '#platform/mail';
import { issueEvents, type SlipIssued } from './issue.events.js';
import { answerDays, answerHash, answerToken, newAnswerSecret } from './slip.js';
import { SlipRepository } from './slip.repository.js';
import { slipDocument, slipMail } from './slip-document.js';

const day = 86_400_000;

/** Mails a slip to somebody outside. The secret of the link is made here and stands nowhere but in the mail. */
@Handles({ event: issueEvents.slipIssued, name: 'mail-slip' })
export class MailSlip implements EventHandler<SlipIssued> {
  constructor(
    private readonly slips: SlipRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async handle({ payload: { slipId } }: RecordedEvent<SlipIssued>): Promise<void> {
    const slip = await this.slips.byId(slipId);
    if (!slip.receiverEmail) return;
    const secret = newAnswerSecret();
    const until = new Date(this.clock.now().getTime() + answerDays * day);
    await this.slips.openForAnswer(slip.id, answerHash(secret), until);
    const { locale } = slip.content;
    // Behind the hash, so that no server between the mail and the page ever sees the secret.
    const link = `${this.config.http.publicUrl}/${localePaths[locale]}/slips/answer#${answerToken(slip.zoneId, secret)}`;
    await this.mailer.send({
      key: `slip.${slip.id}`,
      to: { name: slip.receiverName, address: slip.receiverEmail },
      ...slipMail(slip, link, until),
      attachments: [await officeFile(slipDocument(slip, locale), 'docx', slip.number)],
    });
  }
}
