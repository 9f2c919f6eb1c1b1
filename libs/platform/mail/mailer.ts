import { Injectable } from '@nestjs/common';
import { newId } from '../clock/clock.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { MailBell } from './mail-bell.js';

export interface Mail {
  /** Unique name of this mail, for example `session-0190….booked.2.person@example.org`: sending it twice sends it once. */
  key: string;
  to: { name?: string; address: string };
  subject: string;
  html: string;
  text: string;
  /** An iTIP message (RFC 5546), sent as an alternative part and as an attachment. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
  /** Documents; they wait in the row until the mail is sent, so they are to be small. */
  attachments?: readonly { fileName: string; mediaType: string; content: Uint8Array }[];
}

/** An attachment as it waits in the row. */
export interface StoredAttachment {
  fileName: string;
  mediaType: string;
  base64: string;
}

/** Posts mails: each is a row in the transaction that decided to send it, and leaves after the commit. */
@Injectable()
export class Mailer {
  constructor(
    private readonly transactions: Transactions,
    private readonly bell: MailBell,
  ) {}

  async send(mail: Mail): Promise<void> {
    const context = transactionContext.getStore();
    if (!context) throw new Error('A mail is sent inside the transaction that decided it');
    await context.client.query(
      `INSERT INTO platform.mail (id, message_id, recipient, subject, html, text, calendar, attachments)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (message_id) DO NOTHING`,
      [
        newId(),
        mail.key,
        addressLine(mail.to),
        oneLine(mail.subject),
        mail.html,
        mail.text,
        mail.calendar ? JSON.stringify(mail.calendar) : null,
        mail.attachments ? JSON.stringify(mail.attachments.map(stored)) : null,
      ],
    );
    this.transactions.afterCommit(() => this.bell.ring());
  }
}

function stored({ fileName, mediaType, content }: NonNullable<Mail['attachments']>[number]): StoredAttachment {
  return { fileName, mediaType, base64: Buffer.from(content).toString('base64') };
}

/** Line breaks in a name or a subject could start further headers. */
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();

function addressLine({ name, address }: Mail['to']): string {
  return name ? `"${oneLine(name).replace(/["\\]/g, '')}" <${oneLine(address)}>` : oneLine(address);
}
