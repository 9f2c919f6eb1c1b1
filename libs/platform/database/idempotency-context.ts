import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import { AppError } from '../errors/app-error.js';

/** A request that carries an Idempotency-Key. Its first transaction remembers what it did, in the same commit. */
export interface IdempotentRequest {
  /** Who sent it: keys of different people never meet. */
  readonly owner: string;
  readonly key: string;
  /** SHA-256 over method, path and body. */
  readonly fingerprint: Buffer;
  used: boolean;
}

export const idempotencyContext = new AsyncLocalStorage<IdempotentRequest>();

interface StoredKey {
  fingerprint: Buffer;
  result: unknown;
  fresh: boolean;
}

/**
 * Runs the work of a transaction once per Idempotency-Key: a second request with the same key waits for the first on
 * the key's row, then gets the result the first one committed. Without a key it just runs the work.
 * @throws AppError idempotency.other-body when the key was used for another request.
 */
export async function rememberedResult<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  const request = idempotencyContext.getStore();
  if (!request || request.used) return work();
  request.used = true;
  const stored = await claimKey(client, request);
  if (!stored.fresh) {
    if (!stored.fingerprint.equals(request.fingerprint)) throw new AppError('idempotency.other-body');
    return stored.result as T;
  }
  const result = await work();
  await client.query(`UPDATE platform.idempotency_key SET result = $3 WHERE owner = $1 AND key = $2`, [
    request.owner,
    request.key,
    JSON.stringify(result ?? null),
  ]);
  return result;
}

async function claimKey(client: PoolClient, request: IdempotentRequest): Promise<StoredKey> {
  const inserted = await client.query(
    `INSERT INTO platform.idempotency_key (owner, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [request.owner, request.key, request.fingerprint],
  );
  if (inserted.rowCount === 1) return { fingerprint: request.fingerprint, result: null, fresh: true };
  const { rows } = await client.query<{ fingerprint: Buffer; result: unknown }>(
    `SELECT fingerprint, result FROM platform.idempotency_key WHERE owner = $1 AND key = $2 FOR UPDATE`,
    [request.owner, request.key],
  );
  return { ...rows[0]!, fresh: false };
}
