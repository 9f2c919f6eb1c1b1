import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { runAs, systemActor } from '../actor/actor.js';
import { Config } from '../config/config.js';
import { Transactions } from '../database/transactions.js';
import { Log } from '../logging/log.js';
import { type Sweeper, sweepsKey } from './sweeps.js';

/** Runs every sweeper now and every few seconds; one that fails does not stop the others. */
@Injectable()
export class SweepRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.schedule(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.sweepAll().finally(() => this.schedule(this.config.sweepSeconds * 1_000));
    }, delayMs);
  }

  private async sweepAll(): Promise<void> {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name: string | undefined = metatype ? Reflect.getMetadata(sweepsKey, metatype) : undefined;
      if (!name || this.stopped) continue;
      try {
        await runAs(systemActor(), () => this.transactions.run(() => (instance as Sweeper).sweep()));
      } catch (error) {
        this.log.warn({ sweeper: name, error }, 'sweep failed; it runs again');
      }
    }
  }
}
