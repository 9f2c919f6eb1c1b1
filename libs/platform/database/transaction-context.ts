import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../actor/actor.js';

/** Writes everything that was gathered for it. */
export type LastStatement = (client: PoolClient, rows: readonly unknown[]) => Promise<void>;

/** The running transaction. Held by the async context, so that a repository cannot miss it. */
export interface TransactionContext {
  readonly manager: EntityManager;
  readonly client: PoolClient;
  /** Organisations whose rows the transaction may touch. */
  organisations: readonly string[];
  /** What is written just before the commit, by the statement that writes it. */
  readonly gathered: Map<LastStatement, unknown[]>;
  readonly afterCommit: (() => void | Promise<void>)[];
}

export const transactionContext = new AsyncLocalStorage<TransactionContext>();

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** PostgreSQL array literal of organisation ids. */
export function organisationsLiteral(organisations: readonly string[]): string {
  for (const id of organisations) if (!uuid.test(id)) throw new Error('An organisation id must be a uuid');
  return `{${organisations.join(',')}}`;
}

export function scopeOf(actor: Actor): readonly string[] {
  return actor.organisationId ? [actor.organisationId] : [];
}

export function userLiteral(actor: Actor): string {
  if (actor.userId && !uuid.test(actor.userId)) throw new Error('A user id must be a uuid');
  return actor.userId ?? '';
}

/**
 * The statement that gives the running transaction its scope, until it ends. It has no rows: `$1` the organisations'
 * literal, `$2` the user's id or nothing, `$3` whether it may only read.
 */
export const scopeStatement = {
  name: 'scope',
  text: `SELECT WHERE set_config('app.organisations', $1, true) || set_config('app.user', $2, true)
                   || set_config('transaction_read_only', $3, true) IS NULL`,
} as const;

export function scopeValues(actor: Actor, organisations: readonly string[], readOnly: boolean): string[] {
  return [organisationsLiteral(organisations), userLiteral(actor), readOnly ? 'on' : 'off'];
}
