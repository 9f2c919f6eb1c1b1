import { Module } from '@nestjs/common';
import { SendBriefMails } from './briefs/send-brief.handler.js';
import { SweepBriefs } from './briefs/sweep-briefs.js';
import { SweepLadder } from './green-channel/sweep-ladder.js';
import { ProjectsModule } from './projects.module.js';
import { SweepActions } from './task-force/sweep-actions.js';

/** What follows from the facts of projects, and what is due. */
@Module({ imports: [ProjectsModule], providers: [SweepBriefs, SendBriefMails, SweepLadder, SweepActions] })
export class ProjectsWorkerModule {}
