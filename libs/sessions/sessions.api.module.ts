import { Module } from '@nestjs/common';
import { HostController } from './availability/host.controller.js';
import { SessionController } from './booking/session.controller.js';
import { SessionTopic } from './booking/session.topic.js';
import { OfferingController } from './offering/offering.controller.js';
import { OfferingTopic } from './offering/offering.topic.js';
import { RoomController } from './room/room.controller.js';
import { SessionsModule } from './sessions.module.js';

/** Sessions over HTTP and sockets. */
@Module({
  imports: [SessionsModule],
  controllers: [HostController, OfferingController, SessionController, RoomController],
  providers: [OfferingTopic, SessionTopic],
})
export class SessionsApiModule {}
