import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { currentActor } from '../actor/actor.js';
import { newId } from '../clock/clock.js';
import { Gathered } from '../database/gathered.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { RelayBell } from './relay-bell.js';

/** A fact as a handler gets it. */
export interface RecordedEvent<T extends object = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  /** Whose fact it is; handlers run for this organisation. */
  readonly organisationId?: string;
  /** Organisations whose rows the recording transaction could touch; handlers get the same scope. */
  readonly organisations: readonly string[];
  readonly recordedAt: Date;
  readonly payload: T;
}

/** Records facts in the outbox, in the transaction that makes them true. */
@Injectable()
export class Events {
  readonly #rows = new Gathered<OutboxRow>(insert);

  constructor(
    private readonly transactions: Transactions,
    private readonly bell: RelayBell,
  ) {}

  /**
   * One outbox row, written just before the commit. The relay turns it into one job per handler after the commit.
   * @throws Error outside a transaction
   */
  async record(type: string, payload: object, options: { organisationId?: string } = {}): Promise<void> {
    this.#rows.add({
      id: newId(),
      type,
      organisation_id: options.organisationId ?? currentActor().organisationId ?? null,
      organisations: transactionContext.getStore()?.organisations ?? [],
      payload,
    });
    this.transactions.afterCommit(() => this.bell.ring());
  }
}

interface OutboxRow {
  id: string;
  type: string;
  organisation_id: string | null;
  organisations: readonly string[];
  payload: object;
}

async function insert(client: PoolClient, rows: readonly OutboxRow[]): Promise<void> {
  await client.query({
    name: 'record-events',
    text: `INSERT INTO platform.outbox_event (id, type, organisation_id, organisations, payload)
           SELECT * FROM jsonb_to_recordset($1::jsonb)
             AS e (id uuid, type text, organisation_id uuid, organisations uuid[], payload jsonb)`,
    values: [JSON.stringify(rows)],
  });
}
