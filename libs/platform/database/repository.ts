import type { EntityManager } from 'typeorm';
import { AppError } from '../errors/app-error.js';
import { transactionContext } from './transaction-context.js';

/** Base of every repository: writes and loads happen in the ambient transaction, or not at all. */
export abstract class Repository {
  protected get manager(): EntityManager {
    const context = transactionContext.getStore();
    if (!context) throw new Error(`${this.constructor.name} used outside a transaction`);
    return context.manager;
  }
}

/**
 * Optimistic concurrency: the row must still be the one the person saw.
 * @throws AppError version.conflict with the current version
 */
export function assertVersion(row: { version: number }, seen: number): void {
  if (row.version !== seen) throw new AppError('version.conflict', { current: row.version });
}
