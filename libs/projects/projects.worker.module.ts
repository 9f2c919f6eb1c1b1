import { Module } from '@nestjs/common';
import { SendBriefMails } from './briefs/send-brief.handler.js';
import { SweepBriefs } from './briefs/sweep-briefs.js';
import { IssueNewsReader } from './green-channel/issue-news.reader.js';
import { MailSlip } from './green-channel/mail-slip.handler.js';
import { SweepCalendar } from './green-channel/sweep-calendar.js';
import { SweepLadder } from './green-channel/sweep-ladder.js';
import { TellAboutIssue } from './green-channel/tell-about-issue.js';
import { TellEscalation, TellIssueNews } from './green-channel/tell-issue-news.handler.js';
import { EnqueueImport } from './imports/enqueue-import.handler.js';
import { RunImport } from './imports/run-import.handler.js';
import { SweepImports } from './imports/sweep-imports.js';
import { RejudgeLights } from './life-cycle/rejudge-lights.handler.js';
import { SweepLights } from './life-cycle/sweep-lights.js';
import {
  ThreadBookedSession,
  ThreadCancelledSession,
  ThreadHeldSession,
  ThreadRescheduledSession,
} from './life-cycle/thread-sessions.handler.js';
import { ProjectsModule } from './projects.module.js';
import { SweepActions } from './task-force/sweep-actions.js';

const greenChannel = [
  SweepCalendar,
  SweepLadder,
  IssueNewsReader,
  TellAboutIssue,
  TellIssueNews,
  TellEscalation,
  MailSlip,
];
const briefs = [SweepBriefs, SendBriefMails];
const imports = [EnqueueImport, RunImport, SweepImports];
const lights = [SweepLights, RejudgeLights];
const sessionThread = [ThreadBookedSession, ThreadRescheduledSession, ThreadCancelledSession, ThreadHeldSession];

/** What follows from the facts of projects, and what is due. */
@Module({
  imports: [ProjectsModule],
  providers: [...lights, ...sessionThread, ...greenChannel, ...briefs, ...imports, SweepActions],
})
export class ProjectsWorkerModule {}
