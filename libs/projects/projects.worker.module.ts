import { Module } from '@nestjs/common';
import { RejudgeLights } from './life-cycle/rejudge-lights.handler.js';
import { SweepLights } from './life-cycle/sweep-lights.js';
import {
  ThreadBookedSession,
  ThreadCancelledSession,
  ThreadHeldSession,
  ThreadRescheduledSession,
} from './life-cycle/thread-sessions.handler.js';
import { ProjectsModule } from './projects.module.js';

const lights = [SweepLights, RejudgeLights];
const sessionThread = [ThreadBookedSession, ThreadRescheduledSession, ThreadCancelledSession, ThreadHeldSession];

/** What follows from the facts of projects, and what is due. */
@Module({ imports: [ProjectsModule], providers: [...lights, ...sessionThread] })
export class ProjectsWorkerModule {}
