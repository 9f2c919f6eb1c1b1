import { Injectable } from '@nestjs/common';
import { idempotencyContext } from '../database/idempotency-context.js';
import { transactionContext } from '../database/transaction-context.js';
import { type TransactionOptions, Transactions } from '../database/transactions.js';
import { Storage } from './storage.js';

export interface FileContent {
  bytes: Uint8Array;
  mediaType: string;
}

/**
 * Files and the rows that own them. No row ever points to nothing, and no file stays without a row: it is announced,
 * stored, and owned in the commit of its row. What was announced and never owned is swept after a day.
 */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly storage: Storage,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Stores a file and runs the work that makes it somebody's, in a transaction of its own.
   * @param work false where the file turns out not to be needed; it is taken away again
   */
  async own<T>(key: string, file: FileContent, work: () => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    await this.apart(() => query(`INSERT INTO platform.pending_file (storage_key) VALUES ($1)`, key));
    try {
      await this.storage.put(key, file.bytes, file.mediaType);
      const result = await this.transactions.run(async () => {
        const owned = await work();
        if (owned !== false) await query(noLongerPending, key);
        return owned;
      }, options);
      if (result === false) await this.abandon(key);
      return result;
    } catch (error) {
      await this.abandon(key);
      throw error;
    }
  }

  /** Nobody knows whether a commit that failed has failed: only a file that is still waiting goes. */
  private async abandon(key: string): Promise<void> {
    await this.apart(async () => {
      if ((await query(noLongerPending, key)) === 1) await this.storage.delete(key);
    });
  }

  /** In a commit of its own, which is not the one a request with an Idempotency-Key remembers. */
  private apart(work: () => Promise<unknown>): Promise<unknown> {
    return transactionContext.exit(() => idempotencyContext.exit(() => this.transactions.run(work)));
  }
}

const noLongerPending = `DELETE FROM platform.pending_file WHERE storage_key = $1`;

async function query(sql: string, key: string): Promise<number | null> {
  return (await transactionContext.getStore()!.client.query(sql, [key])).rowCount;
}
