import { Module } from '@nestjs/common';
import {
  InviteParticipants,
  RemindParticipants,
  TellCancellation,
  TellNewTime,
} from './booking/invite-participants.handler.js';
import { SweepReminders } from './booking/sweep-reminders.js';
import { TellParticipants } from './booking/tell-participants.js';
import { ClearRooms } from './room/clear-rooms.handler.js';
import { CloseRoom } from './room/close-room.handler.js';
import { MediaFacts } from './room/media-facts.js';
import { RemoveFromRooms } from './room/remove-from-rooms.handler.js';
import { SessionsModule } from './sessions.module.js';

/** What follows from the facts of sessions, and what is due. */
@Module({
  imports: [SessionsModule],
  providers: [
    TellParticipants,
    InviteParticipants,
    TellNewTime,
    TellCancellation,
    RemindParticipants,
    SweepReminders,
    CloseRoom,
    RemoveFromRooms,
    ClearRooms,
    MediaFacts,
  ],
})
export class SessionsWorkerModule {}
