import { PassThrough } from 'node:stream';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { PoolClient } from 'pg';
import { runAs, systemActor } from '../actor/actor.js';
import { sha256 } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { Drain } from '../jobs/drain.js';
import { Log } from '../logging/log.js';
import { RedisConnection } from '../redis/redis.js';
import { mailChannel } from './mail-bell.js';
import type { Mail, StoredAttachment } from './mailer.js';

interface WaitingMail {
  id: string;
  messageId: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
  calendar: Mail['calendar'] | null;
  attachments: StoredAttachment[] | null;
}

/** Mails on their way out of this process: what nodemailer's stream step calls when the last byte is written. */
interface Departing extends SendMailOptions {
  departed: () => void;
}

interface Sending {
  mail: WaitingMail;
  /** The server's: undefined when it took the mail. */
  answer: Promise<{ error: unknown } | undefined>;
}

/**
 * Hands waiting mails to the SMTP server, under a lock of their row, so that two workers never send the same mail. A mail
 * counts as sent from the moment its last byte is on the way, not from the server's answer: a worker killed while it waits
 * for that answer does not send again. A mail refused after all goes back into the queue.
 */
@Injectable()
export class MailPost implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly transport?: Transporter;
  private readonly drain: Drain;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly redis: RedisConnection,
    private readonly log: Log,
  ) {
    this.drain = new Drain(
      () => this.sendNext(),
      (error) => log.warn({ error }, 'mails could not be sent; the sweeper will try again'),
    );
    if (config.mail.smtpUrl) {
      this.transport = createTransport({
        url: config.mail.smtpUrl,
        pool: true,
        maxConnections: 1,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      this.transport.use('stream', (mail, done) => {
        const last = new PassThrough();
        // By the next turn the pipes behind have written it, and the final dot, to the socket.
        last.once('end', () => setImmediate((mail.data as Departing).departed));
        mail.message.transform(() => last);
        done();
      });
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    const bell = this.redis.connection();
    bell.on('message', () => void this.wake());
    await bell.subscribe(this.redis.key(mailChannel));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.drain.stop();
    this.transport?.close();
  }

  /** Sends until nothing waits; in outbox mode the rows themselves are the readable outbox. */
  async wake(): Promise<void> {
    if (this.transport) await this.drain.wake();
  }

  private sendNext(): Promise<boolean> {
    return runAs(systemActor(), async () => {
      const sending = await this.transactions.run(async () => {
        const { client } = transactionContext.getStore()!;
        const mail = await takeNext(client);
        return mail && this.depart(client, mail);
      });
      if (sending) await this.settle(sending);
      return sending !== undefined;
    });
  }

  /** Marks the mail and lets it go; returns when only the commit and the server's answer are left to wait for. */
  private async depart(client: PoolClient, mail: WaitingMail): Promise<Sending> {
    await client.query(`UPDATE platform.mail SET sent_at = now() WHERE id = $1`, [mail.id]);
    let departed = () => {};
    const gone = new Promise<void>((resolve) => {
      departed = resolve;
    });
    const message: Departing = { ...this.message(mail), departed };
    const answer = this.transport!.sendMail(message).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const refusedEarly = await Promise.race([gone, answer]);
    if (refusedEarly) await putBack(client, mail.id, refusedEarly.error);
    return { mail, answer };
  }

  private async settle({ mail, answer }: Sending): Promise<void> {
    const refused = await answer;
    if (refused) this.log.warn({ mail: mail.id, error: refused.error }, 'mail refused; it is tried again');
    await this.transactions.run(async () => {
      const { client } = transactionContext.getStore()!;
      if (refused) return putBack(client, mail.id, refused.error);
      // Once it is in the person's mailbox, links and tokens need not lie here.
      await client.query(
        `UPDATE platform.mail SET html = '', text = '', calendar = NULL, attachments = NULL WHERE id = $1`,
        [mail.id],
      );
    });
  }

  private message({ recipient, subject, html, text, messageId, calendar, attachments }: WaitingMail): SendMailOptions {
    return {
      from: this.config.mail.from,
      to: recipient,
      subject,
      html,
      text,
      messageId: this.messageId(messageId),
      icalEvent: calendar ? { method: calendar.method, filename: 'invite.ics', content: calendar.content } : undefined,
      attachments: attachments?.map(({ fileName, mediaType, base64 }) => ({
        filename: fileName,
        contentType: mediaType,
        content: Buffer.from(base64, 'base64'),
      })),
    };
  }

  /** The key may hold an address; its hash is as unique and shows nothing. */
  private messageId(key: string): string {
    return `<${sha256(key).toString('hex').slice(0, 40)}@${new URL(this.config.http.publicUrl).hostname}>`;
  }
}

async function takeNext(client: PoolClient): Promise<WaitingMail | undefined> {
  const { rows } = await client.query<WaitingMail>(
    `SELECT id, message_id AS "messageId", recipient, subject, html, text, calendar, attachments FROM platform.mail
      WHERE sent_at IS NULL AND next_attempt_at <= now() ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return rows[0];
}

/** Once: a mail that is back already stays as it is. */
async function putBack(client: PoolClient, id: string, error: unknown): Promise<void> {
  await client.query(
    `UPDATE platform.mail SET sent_at = NULL, attempts = attempts + 1, last_error = $2,
            next_attempt_at = now() + least(interval '5 seconds' * power(2, attempts), interval '2 hours') WHERE id = $1 AND sent_at IS NOT NULL`,
    [id, String(error).slice(0, 300)],
  );
}
