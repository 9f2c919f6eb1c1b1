import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { SessionsModule } from '#sessions';
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
import { CreateProjectService } from './life-cycle/create-project.js';
import { DuplicateReader } from './life-cycle/duplicate.reader.js';
import { EditProjectService } from './life-cycle/edit-project.js';
import { GateReader } from './life-cycle/gate.reader.js';
import { LeadService } from './life-cycle/lead.service.js';
import { LeadFromSessionService } from './life-cycle/lead-from-session.js';
import { MoveProjectService } from './life-cycle/move-project.js';
import { NumberSeries } from './life-cycle/number-series.js';
import { PortfolioReader } from './life-cycle/portfolio.reader.js';
import { ProjectReader } from './life-cycle/project.reader.js';
import { ProjectRepository } from './life-cycle/project.repository.js';
import { ProjectAccessService } from './life-cycle/project-access.js';
import { ProjectFactCheck } from './life-cycle/project-facts.js';
import { ProjectHistoryReader } from './life-cycle/project-history.reader.js';
import { ProjectRecord } from './life-cycle/project-record.js';
import { StagePlanReader } from './life-cycle/stage-plan.reader.js';
import { StagePlanRepository } from './life-cycle/stage-plan.repository.js';
import { StagePlanService } from './life-cycle/stage-plan.service.js';
import { Timeline } from './life-cycle/timeline.js';
import { ZoneSettingsReader } from './life-cycle/zone-settings.reader.js';
import { ZoneSettingsRepository } from './life-cycle/zone-settings.repository.js';
import { ZoneSettingsService } from './life-cycle/zone-settings.service.js';

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
];

const zoneSettings = [ZoneSettingsReader, ZoneSettingsRepository, ZoneSettingsService];
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

/** The use cases of projects. */
@Module({
  imports: [IdentityModule, SessionsModule],
  providers: [...lifeCycle, ...zoneSettings, ...greenChannel, ...briefs],
  exports: [IdentityModule, SessionsModule, ...lifeCycle, ...zoneSettings, ...greenChannel, ...briefs],
})
export class ProjectsModule {}
