import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import Bull from 'bull';
import { Config } from '../config/config.js';
import type { JobDefinition } from './define-job.js';

export type Queue = Bull.Queue<object>;

/** The one queue. Bull's defaults lose work when a process is killed twice; these settings do not. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  readonly queue: Queue;

  constructor(config: Config) {
    this.queue = new Bull<object>('work', config.redis.url, {
      prefix: `${config.redis.prefix}bull`,
      settings: { maxStalledCount: 1_000, lockDuration: 10_000, stalledInterval: 5_000 },
      redis: { maxRetriesPerRequest: null, enableReadyCheck: false },
      // A finished job must free its id: the sweeper adds it again under the same id if its row says it is not done.
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    });
    this.queue.on('error', () => undefined);
  }

  /**
   * Adds a job. `id` makes it unique while it waits or runs: adding it twice does it once.
   * What must happen is a row in PostgreSQL first; a job is only the quick way to it.
   */
  async add<T extends object>(
    job: JobDefinition<T>,
    payload: T,
    options: { id?: string; delayMs?: number } = {},
  ): Promise<void> {
    await this.queue.add(job.name, payload, {
      jobId: options.id,
      delay: options.delayMs,
      attempts: job.attempts,
      backoff: { type: 'exponential', delay: job.backOffMs },
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
