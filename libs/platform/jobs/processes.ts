import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { JobDefinition } from './define-job.js';

export const processesKey = Symbol('processes');

export interface JobHandler<T extends object> {
  /** Must be idempotent: a job runs again when its process was killed. */
  run(payload: T): Promise<void>;
}

/** Marks a provider of a worker module as the one that does a kind of job. */
export const Processes = <T extends object>(job: JobDefinition<T>) =>
  applyDecorators(Injectable(), SetMetadata(processesKey, job));
