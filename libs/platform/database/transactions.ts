import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { currentActor } from '../actor/actor.js';
import { rememberedResult } from './idempotency-context.js';
import {
  organisationsLiteral,
  scopeOf,
  scopeStatement,
  scopeValues,
  type TransactionContext,
  transactionContext,
} from './transaction-context.js';

export interface TransactionOptions {
  /** Further organisations whose rows this use case touches, after its policy allowed it (the other party of a session). */
  also?: readonly string[];
}

/** Opens the one transaction of a use case: lock, check, change, record. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction that row-level security scopes to the actor's organisation and `also`. Inside
   * another run() it joins that transaction; its wider scope then ends with it.
   */
  async run<T>(work: () => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    const outer = transactionContext.getStore();
    return outer ? this.join(outer, work, options) : this.begin(work, options);
  }

  /**
   * Part of the running transaction that may fail on its own: what it wrote is undone, and so is what it wanted to do
   * after the commit; the transaction goes on. The fault is thrown on.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const context = transactionContext.getStore();
    if (!context) throw new Error('An attempt is part of a transaction');
    const { client, organisations } = context;
    const effects = context.afterCommit.length;
    const gathered = new Map([...context.gathered].map(([write, rows]) => [write, rows.length]));
    await client.query('SAVEPOINT attempt');
    try {
      const result = await work();
      await client.query('RELEASE SAVEPOINT attempt');
      return result;
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt');
      context.organisations = organisations;
      context.afterCommit.splice(effects);
      for (const [write, rows] of context.gathered) rows.splice(gathered.get(write) ?? 0);
      throw error;
    }
  }

  /** Runs after the transaction has been committed, and never when it was not. Outside a transaction: at once. */
  afterCommit(effect: () => void | Promise<void>): void {
    const context = transactionContext.getStore();
    if (context) context.afterCommit.push(effect);
    else void effect();
  }

  private async begin<T>(work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    const actor = currentActor();
    const organisations = [...new Set([...scopeOf(actor), ...(options.also ?? [])])];
    const runner = this.dataSource.createQueryRunner();
    let context: TransactionContext | undefined;
    try {
      const client: PoolClient = await runner.connect();
      await runner.startTransaction();
      await client.query({ ...scopeStatement, values: scopeValues(actor, organisations, false) });
      context = { manager: runner.manager, client, organisations, gathered: new Map(), afterCommit: [] };
      const result = await transactionContext.run(context, () => rememberedResult(client, work));
      for (const [write, rows] of context.gathered) if (rows.length > 0) await write(client, rows);
      await runner.commitTransaction();
      await runEffects(context);
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async join<T>(outer: TransactionContext, work: () => Promise<T>, options: TransactionOptions): Promise<T> {
    const before = outer.organisations;
    const wider = [...new Set([...before, ...(options.also ?? [])])];
    if (wider.length === before.length) return work();
    await this.rescope(outer, wider);
    const result = await work();
    await this.rescope(outer, before);
    return result;
  }

  private async rescope(context: TransactionContext, organisations: readonly string[]): Promise<void> {
    context.organisations = organisations;
    await context.client.query(`SELECT set_config('app.organisations', $1, true)`, [
      organisationsLiteral(organisations),
    ]);
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  if (!runner.isTransactionActive) return;
  // A lost connection cannot be rolled back; the server has already done it.
  await runner.rollbackTransaction().catch(() => undefined);
}

async function runEffects(context: TransactionContext): Promise<void> {
  await transactionContext.exit(async () => {
    for (const effect of context.afterCommit) await effect();
  });
}
