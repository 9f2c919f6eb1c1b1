import { transactionContext } from '../database/transaction-context.js';
import { type Sweeper, Sweeps } from '../jobs/sweeps.js';
import { MailPost } from './mail-post.js';

/** Sends what no bell announced, and forgets old mails. */
@Sweeps('mail')
export class SweepMail implements Sweeper {
  constructor(private readonly post: MailPost) {}

  async sweep(): Promise<void> {
    const { client } = transactionContext.getStore()!;
    await client.query(`DELETE FROM platform.mail WHERE created_at < now() - interval '30 days'`);
    // A worker killed before the server's answer left these behind.
    await client.query(
      `UPDATE platform.mail SET html = '', text = '', calendar = NULL, attachments = NULL WHERE sent_at < now() - interval '1 hour' AND html <> ''`,
    );
    void this.post.wake();
  }
}
