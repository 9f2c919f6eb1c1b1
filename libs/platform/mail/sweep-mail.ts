import { transactionContext } from '../database/transaction-context.js';
import { type Sweeper, Sweeps } from '../jobs/sweeps.js';
import { MailPost } from './mail-post.js';

/** Sends what no bell announced, and forgets old mails. */
@Sweeps('mail')
export class SweepMail implements Sweeper {
  constructor(private readonly post: MailPost) {}

  async sweep(): Promise<void> {
    await transactionContext
      .getStore()!
      .client.query(`DELETE FROM platform.mail WHERE created_at < now() - interval '30 days'`);
    void this.post.wake();
  }
}
