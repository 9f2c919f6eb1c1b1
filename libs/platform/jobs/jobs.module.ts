import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { SweepRunner } from './sweep-runner.js';

/** Adding jobs, doing them and sweeping; only workers have it. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [Jobs, JobRunner, SweepRunner], exports: [Jobs] })
export class JobsWorkerModule {}
