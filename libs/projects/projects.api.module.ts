import { Module } from '@nestjs/common';
import { BriefController } from './briefs/brief.controller.js';
import { IssueController } from './green-channel/issue.controller.js';
import { IssueTopic } from './green-channel/issue.topic.js';
import { LedgerController } from './green-channel/ledger.controller.js';
import { ZoneSettingsController } from './life-cycle/zone-settings.controller.js';
import { ProjectsModule } from './projects.module.js';

/** Projects over HTTP and sockets. */
@Module({
  imports: [ProjectsModule],
  controllers: [ZoneSettingsController, LedgerController, IssueController, BriefController],
  providers: [IssueTopic],
})
export class ProjectsApiModule {}
