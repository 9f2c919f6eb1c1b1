import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Config } from '../config/config.js';

/** The process's Redis connections. Redis is treated as lossy: nothing lives only here. */
@Injectable()
export class RedisConnection implements OnApplicationShutdown {
  /** For commands: fails at once while Redis is away, instead of queueing without end. */
  readonly client: Redis;
  private readonly subscribers: Redis[] = [];

  constructor(private readonly config: Config) {
    this.client = new Redis(config.redis.url, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: true,
      commandTimeout: 3_000,
      retryStrategy: backOff,
    });
    // ioredis reconnects by itself; without a listener an error event would end the process.
    this.client.on('error', () => undefined);
  }

  /** A name of this installation in a shared Redis. */
  key(name: string): string {
    return `${this.config.redis.prefix}${name}`;
  }

  /** Keys that match a pattern; walks, never blocks the server. */
  async scan(pattern: string): Promise<string[]> {
    const found: string[] = [];
    let cursor = '0';
    do {
      const [next, keys] = await this.client.scan(cursor, 'MATCH', pattern, 'COUNT', 200);
      found.push(...keys);
      cursor = next;
    } while (cursor !== '0');
    return found;
  }

  /** A further connection, for subscriptions and blocking reads; closed with the application. */
  connection(): Redis {
    const redis = new Redis(this.config.redis.url, { maxRetriesPerRequest: null, retryStrategy: backOff });
    redis.on('error', () => undefined);
    this.subscribers.push(redis);
    return redis;
  }

  onApplicationShutdown(): void {
    for (const redis of [this.client, ...this.subscribers]) redis.disconnect();
  }
}

/** Milliseconds before the next attempt to connect. */
function backOff(attempt: number): number {
  return Math.min(100 * attempt, 1_000);
}
