import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { BriefReader } from './briefs/brief.reader.js';
import { BriefRepository } from './briefs/brief.repository.js';
import { BriefService } from './briefs/brief.service.js';
import { BriefFactsReader } from './briefs/brief-facts.reader.js';
import { BriefFiles } from './briefs/brief-files.js';
import { BulkIssueService } from './green-channel/bulk-issues.js';
import { FileIssueService } from './green-channel/file-issue.js';
import { IssueReader } from './green-channel/issue.reader.js';
import { IssueRepository } from './green-channel/issue.repository.js';
import { IssueService } from './green-channel/issue.service.js';
import { IssueKeeper } from './green-channel/issue-keeper.js';
import { IssuePauseService } from './green-channel/issue-pause.js';
import { IssueRelationsService } from './green-channel/issue-relations.js';
import { Ladder } from './green-channel/ladder.js';
import { LedgerReader } from './green-channel/ledger.reader.js';
import { PresetRepository } from './green-channel/preset.repository.js';
import { NumberSeries } from './life-cycle/number-series.js';
import { Timeline } from './life-cycle/timeline.js';
import { ZoneSettingsReader } from './life-cycle/zone-settings.reader.js';
import { ZoneSettingsRepository } from './life-cycle/zone-settings.repository.js';
import { ZoneSettingsService } from './life-cycle/zone-settings.service.js';
import { ActionReader } from './task-force/action.reader.js';
import { ActionRepository } from './task-force/action.repository.js';
import { ActionService } from './task-force/action.service.js';
import { MeetingReader } from './task-force/meeting.reader.js';
import { MeetingRepository } from './task-force/meeting.repository.js';
import { MeetingService } from './task-force/meeting.service.js';
import { MeetingKeeper } from './task-force/meeting-keeper.js';
import { MeetingNews } from './task-force/meeting-news.js';
import { MeetingTalkService } from './task-force/meeting-talk.js';
import { MinutesFiles } from './task-force/minutes-files.js';
import { TaskForceReader } from './task-force/task-force.reader.js';
import { TaskForceRepository } from './task-force/task-force.repository.js';
import { TaskForceService } from './task-force/task-force.service.js';

const zoneSettings = [ZoneSettingsReader, ZoneSettingsRepository, ZoneSettingsService];
const lifeCycle = [NumberSeries, Timeline];
const greenChannel = [
  IssueRepository,
  PresetRepository,
  Ladder,
  IssueKeeper,
  IssueReader,
  FileIssueService,
  IssueService,
  IssuePauseService,
  IssueRelationsService,
  LedgerReader,
  BulkIssueService,
];

const briefs = [BriefRepository, BriefFactsReader, BriefFiles, BriefReader, BriefService];

const taskForce = [
  TaskForceRepository,
  TaskForceReader,
  TaskForceService,
  ActionRepository,
  ActionReader,
  ActionService,
  MeetingNews,
  MeetingRepository,
  MeetingReader,
  MeetingKeeper,
  MeetingService,
  MeetingTalkService,
  MinutesFiles,
];

/** The use cases of projects. */
@Module({
  imports: [IdentityModule],
  providers: [...lifeCycle, ...zoneSettings, ...greenChannel, ...briefs, ...taskForce],
  exports: [IdentityModule, ...lifeCycle, ...zoneSettings, ...greenChannel, ...briefs, ...taskForce],
})
export class ProjectsModule {}
