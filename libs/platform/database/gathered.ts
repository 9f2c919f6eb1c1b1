import type { PoolClient } from 'pg';
import { type TransactionContext, transactionContext } from './transaction-context.js';

/**
 * Rows a transaction gathers while it works and writes together just before its commit: few statements, and a lock that
 * others wait for is held only for the last moment. Nobody reads such rows within their own transaction.
 */
export class Gathered<T> {
  readonly #rows = new WeakMap<TransactionContext, T[]>();

  /** @param write gets everything that was gathered, in its order */
  constructor(private readonly write: (client: PoolClient, rows: readonly T[]) => Promise<void>) {}

  /** @throws Error outside a transaction */
  add(row: T): void {
    const context = transactionContext.getStore();
    if (!context) throw new Error('Nothing can be recorded outside a transaction');
    const rows = this.#rows.get(context);
    if (rows) {
      rows.push(row);
      return;
    }
    const first = [row];
    this.#rows.set(context, first);
    context.beforeCommit.push(async () => {
      this.#rows.delete(context);
      await this.write(context.client, first);
    });
  }
}
