import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityApiModule, identityEntities } from '#identity';
import { AuditModule } from '#platform/audit';
import { type Config, ConfigModule } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { EventsModule } from '#platform/events';
import { HealthModule } from '#platform/health';
import { HttpModule } from '#platform/http';
import { LoggingModule } from '#platform/logging';
import { MailApiModule } from '#platform/mail';
import { RealtimeApiModule, RealtimeModule } from '#platform/realtime';
import { RedisModule } from '#platform/redis';
import { ProjectsApiModule, projectEntities } from '#projects';
import { SessionsApiModule, sessionEntities } from '#sessions';

/** Everything that answers over HTTP and sockets. */
@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        ConfigModule.with(config),
        LoggingModule,
        RedisModule,
        DatabaseModule.with([...identityEntities, ...sessionEntities, ...projectEntities]),
        EventsModule,
        AuditModule,
        HttpModule,
        HealthModule,
        MailApiModule,
        RealtimeModule,
        RealtimeApiModule,
        IdentityApiModule,
        SessionsApiModule,
        ProjectsApiModule,
      ],
    };
  }
}
