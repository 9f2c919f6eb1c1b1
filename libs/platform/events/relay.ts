import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { runAs, systemActor } from '../actor/actor.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
import { Drain } from '../jobs/drain.js';
import { Jobs } from '../jobs/jobs.js';
import { Log } from '../logging/log.js';
import { RedisConnection } from '../redis/redis.js';
import { EventHandlers } from './event-handlers.js';
import type { Delivery } from './events.jobs.js';
import { deliverEvent } from './events.jobs.js';
import { relayChannel } from './relay-bell.js';

const batch = 200;

/** Turns outbox rows into one delivery per handler. Any number of relays may run: rows are taken with SKIP LOCKED. */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly drain: Drain;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly handlers: EventHandlers,
    private readonly redis: RedisConnection,
    log: Log,
  ) {
    this.drain = new Drain(
      async () => (await this.relayBatch()) === batch,
      (error) => log.warn({ error }, 'the outbox could not be relayed; the sweeper will try again'),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    const bell = this.redis.connection();
    bell.on('message', () => void this.wake());
    await bell.subscribe(this.redis.key(relayChannel));
  }

  onApplicationShutdown(): Promise<void> {
    return this.drain.stop();
  }

  /** Relays until the outbox is empty. */
  wake(): Promise<void> {
    return this.drain.wake();
  }

  private async relayBatch(): Promise<number> {
    const { taken, deliveries } = await runAs(systemActor(), () => this.transactions.run(() => this.takeBatch()));
    for (const delivery of deliveries) await this.enqueue(delivery);
    return taken;
  }

  private async takeBatch(): Promise<{ taken: number; deliveries: Delivery[] }> {
    const { client } = transactionContext.getStore()!;
    const { rows } = await client.query<{ id: string; type: string }>(
      `SELECT id, type FROM platform.outbox_event WHERE relayed_at IS NULL ORDER BY id LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
    );
    const deliveries = rows.flatMap(({ id, type }) =>
      this.handlers.namesFor(type).map((handler) => ({ eventId: id, handler })),
    );
    if (rows.length === 0) return { taken: 0, deliveries };
    await client.query(
      `INSERT INTO platform.event_delivery (event_id, handler) SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING`,
      [deliveries.map((delivery) => delivery.eventId), deliveries.map((delivery) => delivery.handler)],
    );
    await client.query(`UPDATE platform.outbox_event SET relayed_at = now() WHERE id = ANY ($1)`, [
      rows.map((row) => row.id),
    ]);
    return { taken: rows.length, deliveries };
  }

  /** The rows are committed already, so a Redis that forgets or refuses costs only time. */
  async enqueue(delivery: Delivery): Promise<void> {
    await this.jobs.add(deliverEvent, delivery, { id: `${delivery.eventId}.${delivery.handler}` });
  }
}
