import { Injectable } from '@nestjs/common';
import { AppError } from '../errors/app-error.js';
import { RedisConnection } from '../redis/redis.js';

export interface Limit {
  /** Names the counter, with what is counted: `login:203.0.113.7`. */
  name: string;
  limit: number;
  windowSeconds: number;
  /** Refuse while the store is down (logins, one-time codes) instead of letting pass. */
  failClosed?: boolean;
}

/** Counts in Redis, over a fixed window, for all processes together. */
@Injectable()
export class RateLimiter {
  constructor(private readonly redis: RedisConnection) {}

  /** @throws AppError request.too-many with `retryAfterSeconds`, or limiter.unavailable when it fails closed */
  async hit({ name, limit, windowSeconds, failClosed = false }: Limit): Promise<void> {
    const used = await this.count(name, windowSeconds, 1).catch(() => undefined);
    if (used === undefined) {
      if (failClosed) throw new AppError('limiter.unavailable');
      return;
    }
    if (used > limit) throw new AppError('request.too-many', { retryAfterSeconds: secondsLeft(windowSeconds) });
  }

  /** Adds to a counter and tells its total in the running window. */
  async count(name: string, windowSeconds: number, by: number): Promise<number> {
    const window = Math.floor(Date.now() / 1_000 / windowSeconds);
    const key = this.redis.key(`limit:${name}:${window}`);
    const [[, total]] = (await this.redis.client
      .multi()
      .incrby(key, by)
      .expire(key, windowSeconds * 2)
      .exec()) as [[Error | null, number]];
    return total;
  }

  /** Forgets a counter, after a success that proves good faith. */
  async forget(name: string, windowSeconds: number): Promise<void> {
    const window = Math.floor(Date.now() / 1_000 / windowSeconds);
    await this.redis.client.del(this.redis.key(`limit:${name}:${window}`)).catch(() => undefined);
  }
}

function secondsLeft(windowSeconds: number): number {
  return windowSeconds - (Math.floor(Date.now() / 1_000) % windowSeconds);
}
