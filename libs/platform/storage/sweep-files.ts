import { transactionContext } from '../database/transaction-context.js';
import { type Sweeper, Sweeps } from '../jobs/sweeps.js';
import { Storage } from './storage.js';

const atOnce = 100;

/** Takes away files whose process died before their row was there. A day is longer than any upload takes. */
@Sweeps('files')
export class SweepFiles implements Sweeper {
  constructor(private readonly storage: Storage) {}

  async sweep(): Promise<void> {
    const { client } = transactionContext.getStore()!;
    const { rows } = await client.query<{ key: string }>(
      `DELETE FROM platform.pending_file
        WHERE storage_key IN (SELECT storage_key FROM platform.pending_file WHERE stored_at < now() - interval '1 day'
                               ORDER BY stored_at LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
        RETURNING storage_key AS key`,
    );
    for (const { key } of rows) await this.storage.delete(key);
  }
}
