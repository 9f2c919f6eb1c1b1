import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { runAs, systemActor } from '../actor/actor.js';
import { Log } from '../logging/log.js';
import type { JobDefinition } from './define-job.js';
import { Jobs } from './jobs.js';
import { type JobHandler, processesKey } from './processes.js';

const concurrency = 8;

/** Connects every @Processes provider to the queue. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly jobs: Jobs,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job: JobDefinition<object> | undefined = metatype ? Reflect.getMetadata(processesKey, metatype) : undefined;
      if (!job) continue;
      const handler = instance as JobHandler<object>;
      void this.jobs.queue.process(job.name, concurrency, ({ data }) => runAs(systemActor(), () => handler.run(data)));
    }
    this.jobs.queue.on('failed', (job, error) =>
      this.log.warn({ job: job.name, id: job.id, attempt: job.attemptsMade, error }, 'job failed'),
    );
  }
}
