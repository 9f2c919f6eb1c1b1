import { Injectable } from '@nestjs/common';
import { currentActor } from '../actor/actor.js';
import { newId } from '../clock/clock.js';
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
  constructor(
    private readonly transactions: Transactions,
    private readonly bell: RelayBell,
  ) {}

  /** One outbox row. The relay turns it into one job per handler after the commit. */
  async record(type: string, payload: object, options: { organisationId?: string } = {}): Promise<void> {
    const context = transactionContext.getStore();
    if (!context) throw new Error(`Event ${type} recorded outside a transaction`);
    await context.client.query({
      name: 'record-event',
      text: `INSERT INTO platform.outbox_event (id, type, organisation_id, organisations, payload) VALUES ($1, $2, $3, $4, $5)`,
      values: [
        newId(),
        type,
        options.organisationId ?? currentActor().organisationId ?? null,
        context.organisations,
        JSON.stringify(payload),
      ],
    });
    this.transactions.afterCommit(() => this.bell.ring());
  }
}
