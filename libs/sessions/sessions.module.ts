import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { HostReader } from './availability/host.reader.js';
import { HostService } from './availability/host.service.js';
import { ResourceRepository } from './availability/resource.repository.js';
import { BookSessionService } from './booking/book-session.js';
import { BookingPeople } from './booking/booking-people.js';
import { BookingRecord } from './booking/booking-record.js';
import { CalendarFileService } from './booking/calendar-file.service.js';
import { CancelSessionService } from './booking/cancel-session.js';
import { MyDayService } from './booking/my-day.service.js';
import { RescheduleSessionService } from './booking/reschedule-session.js';
import { SessionReader } from './booking/session.reader.js';
import { SessionRepository } from './booking/session.repository.js';
import { SlotCheck } from './booking/slot-check.js';
import { SlotTakenAnswer } from './booking/slot-taken.js';
import { OfferingReader } from './offering/offering.reader.js';
import { OfferingRepository } from './offering/offering.repository.js';
import { OfferingService } from './offering/offering.service.js';
import { SlotReader } from './offering/slot.reader.js';
import { SlotService } from './offering/slot.service.js';
import { SlotNews } from './offering/slot-news.js';
import { MediaNodes } from './room/media-nodes.js';
import { RoomService } from './room/room.service.js';
import { RoomCutOff } from './room/room-cut-off.js';

const availability = [ResourceRepository, HostReader, HostService];
const offering = [OfferingRepository, OfferingReader, OfferingService, SlotReader, SlotService, SlotNews];
const booking = [
  SessionRepository,
  SessionReader,
  SlotCheck,
  SlotTakenAnswer,
  BookingPeople,
  BookingRecord,
  BookSessionService,
  RescheduleSessionService,
  CancelSessionService,
  CalendarFileService,
  MyDayService,
];
const room = [MediaNodes, RoomService, RoomCutOff];

/** The use cases of sessions. */
@Module({
  imports: [IdentityModule],
  providers: [...availability, ...offering, ...booking, ...room],
  exports: [IdentityModule, ...availability, ...offering, ...booking, ...room],
})
export class SessionsModule {}
