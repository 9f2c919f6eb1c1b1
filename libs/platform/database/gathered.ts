import type { PoolClient } from 'pg';
import { type LastStatement, transactionContext } from './transaction-context.js';

/**
 * Rows a transaction gathers while it works and writes together just before its commit: few statements, and a lock that
 * others wait for is held only for the last moment. Nobody reads such rows within their own transaction.
 */
export class Gathered<T> {
  readonly #statement: LastStatement;

  /** @param write gets everything that was gathered, in its order */
  constructor(write: (client: PoolClient, rows: readonly T[]) => Promise<void>) {
    this.#statement = (client, rows) => write(client, rows as readonly T[]);
  }

  /** @throws Error outside a transaction */
  add(row: T): void {
    const context = transactionContext.getStore();
    if (!context) throw new Error('Nothing can be recorded outside a transaction');
    const rows = context.gathered.get(this.#statement);
    if (rows) rows.push(row);
    else context.gathered.set(this.#statement, [row]);
  }
}
