import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { StorageModule } from '#platform/storage';
import { SessionsModule } from '#sessions';
import { BriefReader } from './briefs/brief.reader.js';
import { BriefRepository } from './briefs/brief.repository.js';
import { BriefService } from './briefs/brief.service.js';
import { BriefFactsReader } from './briefs/brief-facts.reader.js';
import { BriefFiles } from './briefs/brief-files.js';
import { AttachToIssueService } from './green-channel/attach-to-issue.js';
import { BulkIssueService } from './green-channel/bulk-issues.js';
import { CalendarKnowledge } from './green-channel/calendar-knowledge.js';
import { CalendarReviewRepository } from './green-channel/calendar-review.repository.js';
import { EscalationReader } from './green-channel/escalation.reader.js';
import { ExportLedgerService } from './green-channel/export-ledger.js';
import { FileIssueService } from './green-channel/file-issue.js';
import { IssueReader } from './green-channel/issue.reader.js';
import { IssueRepository } from './green-channel/issue.repository.js';
import { IssueService } from './green-channel/issue.service.js';
import { IssueAttachmentReader } from './green-channel/issue-attachment.reader.js';
import { IssueKeeper } from './green-channel/issue-keeper.js';
import { IssueLogReader } from './green-channel/issue-log.reader.js';
import { IssuePauseService } from './green-channel/issue-pause.js';
import { IssueRelationsService } from './green-channel/issue-relations.js';
import { IssueSlipService } from './green-channel/issue-slips.js';
import { Ladder } from './green-channel/ladder.js';
import { LedgerReader } from './green-channel/ledger.reader.js';
import { MovedDeadlineReader } from './green-channel/moved-deadline.reader.js';
import { PresetReader } from './green-channel/preset.reader.js';
import { PresetRepository } from './green-channel/preset.repository.js';
import { PresetService } from './green-channel/preset.service.js';
import { ReviewCalendarService } from './green-channel/review-calendar.js';
import { ServiceLevelReader } from './green-channel/service-level.reader.js';
import { SlipReader } from './green-channel/slip.reader.js';
import { SlipRepository } from './green-channel/slip.repository.js';
import { WriteSlip } from './green-channel/write-slip.js';
import { ImportReader } from './imports/import.reader.js';
import { ImportRepository } from './imports/import.repository.js';
import { ImportService } from './imports/import.service.js';
import { ImportIssues } from './imports/import-issues.js';
import { ImportNews } from './imports/import-news.js';
import { ImportProjects } from './imports/import-projects.js';
import { MendImportService } from './imports/mend-import.js';
import { OpenImport } from './imports/open-import.js';
import { IndustryReader } from './industries/industry.reader.js';
import { AftercareRepository } from './life-cycle/aftercare.repository.js';
import { AftercareService } from './life-cycle/aftercare.service.js';
import { CreateProjectService } from './life-cycle/create-project.js';
import { DocumentReader } from './life-cycle/document.reader.js';
import { DocumentRepository } from './life-cycle/document.repository.js';
import { DocumentService } from './life-cycle/document.service.js';
import { DuplicateReader } from './life-cycle/duplicate.reader.js';
import { EditProjectService } from './life-cycle/edit-project.js';
import { GateReader } from './life-cycle/gate.reader.js';
import { LeadService } from './life-cycle/lead.service.js';
import { LeadFromSessionService } from './life-cycle/lead-from-session.js';
import { MilestoneReader } from './life-cycle/milestone.reader.js';
import { MilestoneRepository } from './life-cycle/milestone.repository.js';
import { MilestoneService } from './life-cycle/milestone.service.js';
import { MilestoneLights } from './life-cycle/milestone-lights.js';
import { MoveProjectService } from './life-cycle/move-project.js';
import { NumberSeries } from './life-cycle/number-series.js';
import { PortfolioReader } from './life-cycle/portfolio.reader.js';
import { ProjectReader } from './life-cycle/project.reader.js';
import { ProjectRepository } from './life-cycle/project.repository.js';
import { ProjectAccessService } from './life-cycle/project-access.js';
import { ProjectFactCheck } from './life-cycle/project-facts.js';
import { ProjectHistoryReader } from './life-cycle/project-history.reader.js';
import { ProjectRecord } from './life-cycle/project-record.js';
import { ProjectThread } from './life-cycle/project-thread.js';
import { SessionThread } from './life-cycle/session-thread.js';
import { StagePlanReader } from './life-cycle/stage-plan.reader.js';
import { StagePlanRepository } from './life-cycle/stage-plan.repository.js';
import { StagePlanService } from './life-cycle/stage-plan.service.js';
import { Timeline } from './life-cycle/timeline.js';
import { TimelineReader } from './life-cycle/timeline.reader.js';
import { ZoneDays } from './life-cycle/zone-day.js';
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
import { SavedViewReader } from './views/saved-view.reader.js';
import { SavedViewRepository } from './views/saved-view.repository.js';
import { SavedViewService } from './views/saved-view.service.js';

const milestones = [MilestoneRepository, MilestoneReader, MilestoneLights, MilestoneService, ZoneDays, ProjectThread];
const papers = [DocumentRepository, DocumentReader, DocumentService];
const aftercare = [AftercareRepository, AftercareService];
const thread = [TimelineReader, SessionThread];

const lifeCycle = [
  NumberSeries,
  Timeline,
  StagePlanReader,
  StagePlanRepository,
  StagePlanService,
  GateReader,
  ProjectReader,
  ProjectRepository,
  ProjectRecord,
  ProjectHistoryReader,
  ProjectFactCheck,
  PortfolioReader,
  DuplicateReader,
  LeadService,
  LeadFromSessionService,
  CreateProjectService,
  EditProjectService,
  MoveProjectService,
  ProjectAccessService,
  IndustryReader,
];

const zoneSettings = [ZoneSettingsReader, ZoneSettingsRepository, ZoneSettingsService];
const greenChannel = [
  IssueRepository,
  PresetRepository,
  Ladder,
  CalendarKnowledge,
  CalendarReviewRepository,
  ReviewCalendarService,
  IssueKeeper,
  IssueReader,
  FileIssueService,
  IssueService,
  IssuePauseService,
  IssueRelationsService,
  LedgerReader,
  MovedDeadlineReader,
  EscalationReader,
  BulkIssueService,
  ExportLedgerService,
  IssueAttachmentReader,
  IssueLogReader,
  AttachToIssueService,
  PresetReader,
  PresetService,
  SlipRepository,
  SlipReader,
  WriteSlip,
  IssueSlipService,
  ServiceLevelReader,
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
const imports = [
  ImportRepository,
  ImportReader,
  ImportNews,
  ImportIssues,
  ImportProjects,
  OpenImport,
  ImportService,
  MendImportService,
];
const views = [SavedViewRepository, SavedViewReader, SavedViewService];
const providers = [
  ...lifeCycle,
  ...zoneSettings,
  ...milestones,
  ...papers,
  ...aftercare,
  ...thread,
  ...taskForce,
  ...greenChannel,
  ...briefs,
  ...imports,
  ...views,
];

/** The use cases of projects. */
@Module({
  imports: [IdentityModule, SessionsModule, StorageModule],
  providers,
  exports: [IdentityModule, SessionsModule, ...providers],
})
export class ProjectsModule {}
