import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { RateLimiter } from './rate-limiter.js';

const windowSeconds = 60;
const exchangeMs = 1_000;

/**
 * The general limit of requests a minute per address. It is asked on every request, so each process counts for itself
 * and exchanges its counts with the others through Redis once a second.
 */
@Injectable()
export class TrafficLimit implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly fresh = new Map<string, number>();
  private known = new Map<string, number>();
  private window = 0;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.exchange(), exchangeMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** @throws AppError request.too-many */
  hit(ip: string, writes: boolean): void {
    const name = `${writes ? 'writes' : 'reads'}:${ip}`;
    const fresh = (this.fresh.get(name) ?? 0) + 1;
    this.fresh.set(name, fresh);
    const limit = writes ? this.config.limits.writesPerMinute : this.config.limits.readsPerMinute;
    if (fresh + (this.known.get(name) ?? 0) > limit)
      throw new AppError('request.too-many', { retryAfterSeconds: windowSeconds });
  }

  private async exchange(): Promise<void> {
    const window = Math.floor(Date.now() / 1_000 / windowSeconds);
    if (window !== this.window) this.known = new Map();
    this.window = window;
    const counts = [...this.fresh];
    this.fresh.clear();
    for (const [name, count] of counts) {
      const total = await this.limiter
        .count(name, windowSeconds, count)
        .catch(() => (this.known.get(name) ?? 0) + count);
      this.known.set(name, total);
    }
  }
}
