import type { Server } from 'node:http';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type MediaControl, type MediaNodeRecord, mediaKeys } from '#contracts';
import { Admission } from './admission.js';
import type { MediaConfig } from './config.js';
import { Facts } from './facts.js';
import { Gateway } from './gateway.js';
import { createHttpServer } from './http.js';
import { Metrics } from './metrics.js';
import { everybody, NodeRegistry } from './registry.js';
import { Rooms } from './rooms.js';
import { Grants } from './token.js';
import { WorkerPool } from './worker-pool.js';

const Control = z.discriminatedUnion('action', [
  z.strictObject({ room: z.string(), action: z.literal('remove'), identity: z.string() }),
  z.strictObject({ room: z.string(), action: z.literal('close') }),
  z.strictObject({ room: z.string(), action: z.literal('update-grants'), identity: z.string(), grants: Grants }),
]);

const redisAnswersWithin = 2_000;

/** Everything a media node consists of, put together. */
export class MediaNode {
  private readonly redis: Redis;
  private readonly subscriber: Redis;
  private readonly pool: WorkerPool;
  private readonly facts: Facts;
  private readonly rooms: Rooms;
  private readonly registry: NodeRegistry;
  private readonly gateway: Gateway;
  private readonly server: Server;
  private draining = false;

  constructor(
    private readonly config: MediaConfig,
    private readonly log: Logger,
  ) {
    const { redisUrl, redisPrefix, nodeId } = config;
    this.redis = new Redis(redisUrl, { commandTimeout: redisAnswersWithin, maxRetriesPerRequest: null });
    this.subscriber = new Redis(redisUrl, { maxRetriesPerRequest: null });
    for (const connection of [this.redis, this.subscriber]) {
      connection.on('error', (error: Error) => log.warn({ error: error.message }, 'Redis'));
    }
    this.pool = new WorkerPool(config, log);
    this.facts = new Facts(this.redis, redisPrefix, log);
    this.registry = new NodeRegistry(this.redis, redisPrefix, nodeId, log);
    this.rooms = new Rooms(this.pool, this.facts, log, (room) => this.release(room));
    const metrics = new Metrics(() => this.rooms.count());
    this.pool.on('died', () => metrics.workerDeaths.inc());
    this.server = createHttpServer(metrics, () => this.ready);
    const admission = new Admission(this.rooms, this.registry, this.facts, config.tokenSecret, () => this.ready);
    const { registry, facts } = this;
    const { allowedOrigins } = config;
    this.gateway = new Gateway(this.server, { admission, registry, facts, metrics, log, allowedOrigins });
  }

  get ready(): boolean {
    return this.pool.ready && !this.draining;
  }

  /** Answers at once; `onReady` is called when the first worker is up and the api can know of it. */
  async start(onReady: () => void): Promise<void> {
    this.subscriber.on('message', (_channel: string, message: string) => this.control(message));
    await this.subscriber.subscribe(mediaKeys.control(this.config.redisPrefix));
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.config.port, this.config.host, resolve);
    });
    const report = {
      record: () => this.record(),
      rooms: () => this.rooms.names(),
      lost: (room: string) => this.rooms.find(room)?.close('moved'),
    };
    this.pool.once('up', () => {
      const tell = (error: unknown) => this.log.warn({ error }, 'not registered yet');
      this.registry.beat(report).catch(tell).finally(onReady);
    });
    this.registry.start(report);
    this.pool.start();
  }

  /** Lets every room go; browsers ask the api again and find another node. */
  async stop(): Promise<void> {
    this.draining = true;
    const rooms = this.rooms.names();
    this.rooms.closeAll();
    this.server.close();
    this.gateway.close();
    await this.registry.stop(rooms).catch((error: unknown) => this.log.warn({ error }, 'not signed off'));
    await this.facts.flush();
    this.pool.close();
    this.redis.disconnect();
    this.subscriber.disconnect();
  }

  private record(): MediaNodeRecord {
    const { nodeId: id, publicUrl: url } = this.config;
    const { rooms, consumers } = this.rooms.count();
    return { id, url, rooms, consumers, ready: this.ready };
  }

  private release(room: string): void {
    this.registry.release(room).catch((error: unknown) => this.log.warn({ error, room }, 'room not released'));
  }

  /** For tokens that were issued before and have not been used yet. */
  private remember(order: MediaControl): Promise<void> {
    const { room } = order;
    if (order.action === 'close') return this.registry.remember(room, everybody, Date.now());
    if (order.action === 'remove') return this.registry.remember(room, order.identity, Date.now());
    return this.registry.rememberGrants(room, order.identity, order.grants, Date.now());
  }

  private control(message: string): void {
    try {
      const order = Control.parse(JSON.parse(message));
      void this.remember(order).catch(() => {});
      this.rooms.control(order);
    } catch (error) {
      this.log.warn({ error }, 'control message not understood');
    }
  }
}
