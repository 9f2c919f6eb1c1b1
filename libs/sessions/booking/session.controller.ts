import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { BookSessionService } from './book-session.js';
import { CalendarFileService } from './calendar-file.service.js';
import { CancelSessionService } from './cancel-session.js';
import { MyDayService } from './my-day.service.js';
import { RescheduleSessionService } from './reschedule-session.js';
import {
  BookSession,
  CancelSession,
  MyDay,
  RescheduleSession,
  SessionAnswer,
  SessionPage,
  SessionQuery,
} from './session.dto.js';
import { SessionReader } from './session.reader.js';

const Id = z.uuid();

@Controller()
export class SessionController {
  constructor(
    private readonly reader: SessionReader,
    private readonly booking: BookSessionService,
    private readonly rescheduling: RescheduleSessionService,
    private readonly cancelling: CancelSessionService,
    private readonly calendar: CalendarFileService,
    private readonly myDay: MyDayService,
  ) {}

  @Post('offerings/:id/sessions')
  @Access('signed-in')
  @Scope('sessions:write')
  @Idempotent()
  @Answers(201, SessionAnswer)
  book(@Param('id', { schema: Id }) id: string, @Body({ schema: BookSession }) body: BookSession) {
    return this.booking.book(id, body);
  }

  @Get('sessions')
  @Access('signed-in')
  @Scope('sessions:read')
  @Answers(200, SessionPage)
  list(@Query({ schema: SessionQuery }) query: SessionQuery) {
    return this.reader.list(query);
  }

  @Get('sessions/:id')
  @Access('signed-in')
  @Scope('sessions:read')
  @Answers(200, SessionAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Post('sessions/:id/reschedule')
  @Access('signed-in')
  @Scope('sessions:write')
  @Answers(200, SessionAnswer)
  reschedule(@Param('id', { schema: Id }) id: string, @Body({ schema: RescheduleSession }) body: RescheduleSession) {
    return this.rescheduling.reschedule(id, body);
  }

  @Post('sessions/:id/cancel')
  @Access('signed-in')
  @Scope('sessions:write')
  @Answers(200, SessionAnswer)
  cancel(@Param('id', { schema: Id }) id: string, @Body({ schema: CancelSession }) body: CancelSession) {
    return this.cancelling.cancel(id, body);
  }

  @Post('sessions/:id/end')
  @Access('signed-in')
  @Scope('sessions:write')
  @Answers(200, SessionAnswer)
  end(@Param('id', { schema: Id }) id: string) {
    return this.cancelling.end(id);
  }

  @Get('sessions/:id/calendar.ics')
  @Access('signed-in')
  @Scope('sessions:read')
  @Answers(200)
  async calendarFile(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply) {
    await reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="session.ics"')
      .send(await this.calendar.forDownload(id));
  }

  @Get('my-day')
  @Access('signed-in')
  @Answers(200, MyDay)
  today() {
    return this.myDay.today();
  }
}
