import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { runAs, systemActor } from '../actor/actor.js';
import { transactionContext } from '../database/transaction-context.js';
import { Transactions } from '../database/transactions.js';
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
  private running?: Promise<void>;
  private rungAgain = false;
  private stopped = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly handlers: EventHandlers,
    private readonly redis: RedisConnection,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const bell = this.redis.connection();
    bell.on('message', () => void this.wake());
    await bell.subscribe(this.redis.key(relayChannel));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  /** Relays until the outbox is empty; rings during a run cause one more. */
  wake(): Promise<void> {
    this.rungAgain = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async drain(): Promise<void> {
    try {
      while (this.rungAgain && !this.stopped) {
        this.rungAgain = false;
        while (!this.stopped && (await this.relayBatch()) === batch);
      }
    } catch (error) {
      this.log.warn({ error }, 'the outbox could not be relayed; the sweeper will try again');
    }
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
