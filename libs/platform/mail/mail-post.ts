import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { PoolClient } from 'pg';
import { runAs, systemActor } from '../actor/actor.js';
import { sha256 } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { Log } from '../logging/log.js';
import { RedisConnection } from '../redis/redis.js';
import { mailChannel } from './mail-bell.js';
import type { Mail } from './mailer.js';

interface WaitingMail {
  id: string;
  messageId: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
  calendar: Mail['calendar'] | null;
}

/**
 * Hands waiting mails to the SMTP server, one row lock each, so that two workers never send the same mail. A worker
 * killed between the server's "250" and the commit sends again with the same Message-ID.
 */
@Injectable()
export class MailPost implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly transport?: Transporter;
  private running?: Promise<void>;
  private rungAgain = false;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly redis: RedisConnection,
    private readonly log: Log,
  ) {
    if (config.mail.smtpUrl) {
      this.transport = createTransport({
        url: config.mail.smtpUrl,
        pool: true,
        maxConnections: 3,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    const bell = this.redis.connection();
    bell.on('message', () => void this.wake());
    await bell.subscribe(this.redis.key(mailChannel));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
    this.transport?.close();
  }

  /** Sends until nothing waits; in outbox mode the rows themselves are the readable outbox. */
  wake(): Promise<void> {
    this.rungAgain = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    while (this.rungAgain && !this.stopped && this.transport) {
      this.rungAgain = false;
      while (!this.stopped && (await this.sendNext()));
    }
  }

  private async sendNext(): Promise<boolean> {
    try {
      return await runAs(systemActor(), () =>
        this.transactions.run(async () => {
          const { client } = transactionContext.getStore()!;
          const mail = await takeNext(client);
          if (mail) await this.sendOne(client, mail);
          return mail !== undefined;
        }),
      );
    } catch (error) {
      this.log.warn({ error }, 'mails could not be sent; the sweeper will try again');
      return false;
    }
  }

  /** The row is marked before the mail leaves, so that only the commit is left to do after the server's "250". */
  private async sendOne(client: PoolClient, mail: WaitingMail): Promise<void> {
    await client.query('SAVEPOINT waiting');
    // Once it is in the person's mailbox, links and tokens need not lie here.
    await client.query(
      `UPDATE platform.mail SET sent_at = now(), html = '', text = '', calendar = NULL WHERE id = $1`,
      [mail.id],
    );
    try {
      await this.transport?.sendMail(this.message(mail));
    } catch (error) {
      this.log.warn({ mail: mail.id, error }, 'mail refused; it is tried again');
      await client.query('ROLLBACK TO SAVEPOINT waiting');
      await client.query(
        `UPDATE platform.mail SET attempts = attempts + 1, last_error = $2,
                next_attempt_at = now() + least(interval '5 seconds' * power(2, attempts), interval '2 hours') WHERE id = $1`,
        [mail.id, String(error).slice(0, 300)],
      );
    }
  }

  private message({ recipient, subject, html, text, messageId, calendar }: WaitingMail): SendMailOptions {
    return {
      from: this.config.mail.from,
      to: recipient,
      subject,
      html,
      text,
      messageId: this.messageId(messageId),
      icalEvent: calendar ? { method: calendar.method, filename: 'invite.ics', content: calendar.content } : undefined,
    };
  }

  /** The key may hold an address; its hash is as unique and shows nothing. */
  private messageId(key: string): string {
    return `<${sha256(key).toString('hex').slice(0, 40)}@${new URL(this.config.http.publicUrl).hostname}>`;
  }
}

async function takeNext(client: PoolClient): Promise<WaitingMail | undefined> {
  const { rows } = await client.query<WaitingMail>(
    `SELECT id, message_id AS "messageId", recipient, subject, html, text, calendar FROM platform.mail
      WHERE sent_at IS NULL AND next_attempt_at <= now() ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
  );
  return rows[0];
}
