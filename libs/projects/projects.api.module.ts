import { Module } from '@nestjs/common';
import { BriefController } from './briefs/brief.controller.js';
import { IssueController } from './green-channel/issue.controller.js';
import { IssueTopic } from './green-channel/issue.topic.js';
import { LedgerController } from './green-channel/ledger.controller.js';
import { ZoneSettingsController } from './life-cycle/zone-settings.controller.js';
import { ProjectsModule } from './projects.module.js';
import { ActionController } from './task-force/action.controller.js';
import { MeetingController } from './task-force/meeting.controller.js';
import { MeetingTopic } from './task-force/meeting.topic.js';
import { TaskForceController } from './task-force/task-force.controller.js';

const taskForce = [TaskForceController, MeetingController, ActionController];

/** Projects over HTTP and sockets. */
@Module({
  imports: [ProjectsModule],
  controllers: [ZoneSettingsController, LedgerController, IssueController, BriefController, ...taskForce],
  providers: [IssueTopic, MeetingTopic],
})
export class ProjectsApiModule {}
