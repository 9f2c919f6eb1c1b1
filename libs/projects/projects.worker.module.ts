import { Module } from '@nestjs/common';
import { SendBriefMails } from './briefs/send-brief.handler.js';
import { SweepBriefs } from './briefs/sweep-briefs.js';
import { IssueNewsReader } from './green-channel/issue-news.reader.js';
import { SweepLadder } from './green-channel/sweep-ladder.js';
import { TellAboutIssue } from './green-channel/tell-about-issue.js';
import { TellEscalation, TellIssueNews } from './green-channel/tell-issue-news.handler.js';
import { ProjectsModule } from './projects.module.js';

const issueNews = [IssueNewsReader, TellAboutIssue, TellIssueNews, TellEscalation];

/** What follows from the facts of projects, and what is due. */
@Module({ imports: [ProjectsModule], providers: [SweepBriefs, SendBriefMails, SweepLadder, ...issueNews] })
export class ProjectsWorkerModule {}
