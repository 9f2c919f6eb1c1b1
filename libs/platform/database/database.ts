import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import { currentActor } from '../actor/actor.js';
import { type Statement, scopedRead } from './scoped-read.js';
import { SharedReads } from './shared-reads.js';
import { scopeOf, scopeValues, transactionContext } from './transaction-context.js';

/** Plain SQL for readers. */
@Injectable()
export class Database {
  private readonly names = new Map<string, string>();
  private readonly shared = new SharedReads();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Rows of one SELECT under row-level security of the current actor. Inside a transaction it is part of it;
   * otherwise it is its own read-only transaction, sent together with its scope in one round trip. Visitors' rows are
   * shared with whoever asks the same at the same time, and frozen.
   */
  async rows<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const transaction = transactionContext.getStore();
    if (transaction) return (await transaction.client.query<T & QueryResultRow>(this.statement(sql, parameters))).rows;
    const actor = currentActor();
    // A connection has no scope of its own, so a single statement sees what is public.
    if (!actor.organisationId && !actor.userId) return this.lookUp<T>(sql, parameters);
    return this.connected((client) =>
      scopedRead<T>(client, scopeValues(actor, scopeOf(actor), true), this.statement(sql, parameters)),
    );
  }

  async row<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.rows<T>(sql, parameters))[0];
  }

  /**
   * Rows that do not depend on who asks: of a look-up function that runs as its owner, or public ones. They need no scope,
   * so a single statement does, and one statement for all who ask the same at the same time.
   */
  lookUp<T extends object>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    const statement = this.statement(sql, parameters);
    return this.shared.ask(statement.name + JSON.stringify(parameters), () =>
      this.connected(async (client) => {
        const { rows } = await client.query<T & QueryResultRow>(statement);
        for (const row of rows) Object.freeze(row);
        return rows;
      }),
    );
  }

  private async connected<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      return await work(client);
    } catch (error) {
      broken = connectionLost(error) ? (error as Error) : undefined;
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private statement(sql: string, parameters: readonly unknown[]): Statement {
    return { name: this.nameOf(sql), text: sql, values: [...parameters] };
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
