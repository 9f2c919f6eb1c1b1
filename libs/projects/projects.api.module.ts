import { Module } from '@nestjs/common';
import { BriefController } from './briefs/brief.controller.js';
import { EscalationController } from './green-channel/escalation.controller.js';
import { IssueController } from './green-channel/issue.controller.js';
import { IssueTopic } from './green-channel/issue.topic.js';
import { IssueAttachmentController } from './green-channel/issue-attachment.controller.js';
import { LedgerController } from './green-channel/ledger.controller.js';
import { PresetController } from './green-channel/preset.controller.js';
import { ServiceLevelController } from './green-channel/service-level.controller.js';
import { SlipController } from './green-channel/slip.controller.js';
import { ImportController } from './imports/import.controller.js';
import { IndustryController } from './industries/industry.controller.js';
import { AftercareController } from './life-cycle/aftercare.controller.js';
import { DocumentController } from './life-cycle/document.controller.js';
import { MilestoneController } from './life-cycle/milestone.controller.js';
import { ProjectController } from './life-cycle/project.controller.js';
import { ProjectTopic } from './life-cycle/project.topic.js';
import { ProjectEntryController } from './life-cycle/project-entry.controller.js';
import { ProjectStepController } from './life-cycle/project-step.controller.js';
import { StagePlanController } from './life-cycle/stage-plan.controller.js';
import { TimelineController } from './life-cycle/timeline.controller.js';
import { ZoneSettingsController } from './life-cycle/zone-settings.controller.js';
import { ProjectsModule } from './projects.module.js';
import { ActionController } from './task-force/action.controller.js';
import { MeetingController } from './task-force/meeting.controller.js';
import { MeetingTopic } from './task-force/meeting.topic.js';
import { TaskForceController } from './task-force/task-force.controller.js';
import { SavedViewController } from './views/saved-view.controller.js';

const taskForce = [TaskForceController, MeetingController, ActionController];

const lifeCycle = [
  ProjectEntryController,
  ProjectController,
  ProjectStepController,
  StagePlanController,
  IndustryController,
];
const zoneSettings = [ZoneSettingsController];
const greenChannel = [
  LedgerController,
  EscalationController,
  IssueController,
  IssueAttachmentController,
  PresetController,
  SlipController,
  ServiceLevelController,
];
const briefs = [BriefController];
const others = [ImportController, SavedViewController];
const parts = [MilestoneController, DocumentController, AftercareController, TimelineController];

/** Projects over HTTP and sockets. */
@Module({
  imports: [ProjectsModule],
  controllers: [...lifeCycle, ...zoneSettings, ...parts, ...taskForce, ...greenChannel, ...briefs, ...others],
  providers: [ProjectTopic, IssueTopic, MeetingTopic],
})
export class ProjectsApiModule {}
