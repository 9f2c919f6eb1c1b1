import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityWorkerModule, identityEntities } from '#identity';
import { AuditModule } from '#platform/audit';
import { type Config, ConfigModule } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { EventsModule, EventsWorkerModule } from '#platform/events';
import { JobsWorkerModule } from '#platform/jobs';
import { LoggingModule } from '#platform/logging';
import { MailWorkerModule } from '#platform/mail';
import { RealtimeModule } from '#platform/realtime';
import { RedisModule } from '#platform/redis';
import { StorageWorkerModule } from '#platform/storage';
import { ProjectsWorkerModule, projectEntities } from '#projects';
import { SessionsWorkerModule, sessionEntities } from '#sessions';

/** Everything that happens after the answer: the relay, handlers, mails, sweepers. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule,
        RedisModule,
        DatabaseModule.with([...identityEntities, ...sessionEntities, ...projectEntities]),
        EventsModule,
        EventsWorkerModule,
        JobsWorkerModule,
        AuditModule,
        MailWorkerModule,
        RealtimeModule,
        StorageWorkerModule,
        IdentityWorkerModule,
        SessionsWorkerModule,
        ProjectsWorkerModule,
      ],
    };
  }
}
