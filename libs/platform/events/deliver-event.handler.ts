import type { PoolClient } from 'pg';
import { runAs, systemActor } from '../actor/actor.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { type JobHandler, Processes } from '../jobs/processes.js';
import { EventHandlers } from './event-handlers.js';
import { type Delivery, deliverEvent } from './events.jobs.js';
import type { RecordedEvent } from './events.js';

interface DeliveryRow {
  id: string;
  type: string;
  organisationId: string | null;
  organisations: string[];
  recordedAt: Date;
  payload: Record<string, unknown>;
  done: boolean;
}

/** Gives one event to one handler, once: the handler's effects and the mark that it is done share a commit. */
@Processes(deliverEvent)
export class DeliverEvent implements JobHandler<Delivery> {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly transactions: Transactions,
  ) {}

  async run({ eventId, handler: name }: Delivery): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) return;
    try {
      await runAs(systemActor(), () =>
        this.transactions.run(() => this.deliver(eventId, name, (event) => handler.handle(event))),
      );
    } catch (error) {
      await this.noteFailure(eventId, name, error);
      throw error;
    }
  }

  private async deliver(eventId: string, name: string, handle: (event: RecordedEvent) => Promise<void>): Promise<void> {
    const { client } = transactionContext.getStore()!;
    const row = await lockDelivery(client, eventId, name);
    if (!row || row.done) return;
    const event: RecordedEvent = { ...row, organisationId: row.organisationId ?? undefined };
    await runAs(systemActor(event.organisationId), () =>
      this.transactions.run(() => handle(event), { also: event.organisations }),
    );
    await client.query(
      `UPDATE platform.event_delivery SET done_at = now(), attempts = attempts + 1, last_error = NULL WHERE event_id = $1 AND handler = $2`,
      [eventId, name],
    );
  }

  private async noteFailure(eventId: string, name: string, error: unknown): Promise<void> {
    await runAs(systemActor(), () =>
      this.transactions.run(async () => {
        await transactionContext.getStore()!.client.query(
          `UPDATE platform.event_delivery SET attempts = attempts + 1, queued_at = now(), last_error = $3
            WHERE event_id = $1 AND handler = $2 AND done_at IS NULL`,
          [eventId, name, String(error).slice(0, 500)],
        );
      }),
    );
  }
}

async function lockDelivery(client: PoolClient, eventId: string, name: string): Promise<DeliveryRow | undefined> {
  const { rows } = await client.query<DeliveryRow>(
    `SELECT e.id, e.type, e.organisation_id AS "organisationId", e.organisations, e.recorded_at AS "recordedAt", e.payload,
            d.done_at IS NOT NULL AS done
       FROM platform.event_delivery d JOIN platform.outbox_event e ON e.id = d.event_id
      WHERE d.event_id = $1 AND d.handler = $2
        FOR UPDATE OF d`,
    [eventId, name],
  );
  return rows[0];
}
