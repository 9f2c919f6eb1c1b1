import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { currentActor } from '../actor/actor.js';
import { organisationsLiteral, scopeOf, transactionContext, userLiteral } from './transaction-context.js';

/** Plain SQL for readers. */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Rows of one SELECT under row-level security of the current actor. Inside a transaction it is part of it;
   * otherwise it is its own read-only transaction, sent together with its scope in one round trip.
   */
  async rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const statement = { name: this.nameOf(sql), text: sql, values: [...parameters] };
    const transaction = transactionContext.getStore();
    if (transaction) return (await transaction.client.query<T & QueryResultRow>(statement)).rows;
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      return await inScope<T>(client, statement);
    } catch (error) {
      broken = connectionLost(error) ? (error as Error) : undefined;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async row<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters))[0];
  }

  /**
   * Rows of a look-up function that runs as its owner: it needs no scope, so a single statement does. For what is asked
   * on every request.
   */
  async lookUp<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const statement = { name: this.nameOf(sql), text: sql, values: [...parameters] };
    return (await this.pool.query<T & QueryResultRow>(statement)).rows;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** A statement with a name is parsed and planned once per connection. */
  private nameOf(sql: string): string {
    let name = this.names.get(sql);
    if (!name) {
      name = createHash('sha1').update(sql).digest('base64url');
      this.names.set(sql, name);
    }
    return name;
  }
}

interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

async function inScope<T extends object>(client: PoolClient, statement: Statement): Promise<T[]> {
  const actor = currentActor();
  // Nobody in particular: a connection has no scope of its own, so a single statement sees what is public.
  if (!actor.organisationId && !actor.userId) return (await client.query<T & QueryResultRow>(statement)).rows;
  // Ids are checked to be uuids; the simple protocol takes several statements in one message but no parameters.
  const begin =
    `BEGIN READ ONLY; SET LOCAL app.organisations = '${organisationsLiteral(scopeOf(actor))}'; ` +
    `SET LOCAL app."user" = '${userLiteral(actor)}'`;
  const [, result] = await settled<QueryResult<T & QueryResultRow>>([
    client.query(begin),
    client.query<T & QueryResultRow>(statement),
    client.query('COMMIT'),
  ]);
  return result!.rows;
}

/** Waits for all answers, so that the connection is quiet when it goes back to the pool; then fails with the first fault. */
async function settled<T>(queries: Promise<unknown>[]): Promise<T[]> {
  const results = await Promise.allSettled(queries);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result as PromiseFulfilledResult<T>).value);
}

/** Faults after which the connection cannot be used again, and the caller may try later. */
export function connectionLost(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT|08...|57P0[123])$/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  );
}
