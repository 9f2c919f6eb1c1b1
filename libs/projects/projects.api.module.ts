import { Module } from '@nestjs/common';
import { BriefController } from './briefs/brief.controller.js';
import { IssueController } from './green-channel/issue.controller.js';
import { IssueTopic } from './green-channel/issue.topic.js';
import { ProjectsModule } from './projects.module.js';

/** Projects over HTTP and sockets. */
@Module({ imports: [ProjectsModule], controllers: [IssueController, BriefController], providers: [IssueTopic] })
export class ProjectsApiModule {}
