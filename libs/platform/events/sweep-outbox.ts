import { transactionContext } from '../database/transaction-context.js';
import { type Sweeper, Sweeps } from '../jobs/sweeps.js';
import type { Delivery } from './events.jobs.js';
import { Relay } from './relay.js';

const keepDays = 30;

/** Relays what no bell announced, and enqueues again what Redis forgot. */
@Sweeps('outbox')
export class SweepOutbox implements Sweeper {
  constructor(private readonly relay: Relay) {}

  async sweep(): Promise<void> {
    const { client } = transactionContext.getStore()!;
    await client.query(
      `DELETE FROM platform.outbox_event e WHERE recorded_at < now() - interval '${keepDays} days' AND relayed_at IS NOT NULL
         AND NOT EXISTS (SELECT FROM platform.event_delivery d WHERE d.event_id = e.id AND d.done_at IS NULL)`,
    );
    await client.query(`DELETE FROM platform.idempotency_key WHERE created_at < now() - interval '2 days'`);
    // Waits longer after every failed attempt, up to an hour.
    const { rows } = await client.query<Delivery>(
      `UPDATE platform.event_delivery SET queued_at = now()
        WHERE (event_id, handler) IN (
          SELECT event_id, handler FROM platform.event_delivery
           WHERE done_at IS NULL AND queued_at < now() - least(interval '20 seconds' * power(2, least(attempts, 10)), interval '1 hour')
           ORDER BY queued_at LIMIT 500 FOR UPDATE SKIP LOCKED)
        RETURNING event_id AS "eventId", handler`,
    );
    for (const delivery of rows) await this.relay.enqueue(delivery);
    void this.relay.wake();
  }
}
