import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { sendFile } from '#platform/uploads';
import {
  AddAction,
  AddToAgenda,
  Cadences,
  CallOffMeeting,
  EditItem,
  EditMeeting,
  MeetingAnswer,
  MeetingPage,
  MeetingPeople,
  MeetingQuery,
  MinutesQuery,
  OrderAgenda,
  PlanMeeting,
} from './meeting.dto.js';
import { MeetingReader } from './meeting.reader.js';
import { MeetingService } from './meeting.service.js';
import { MeetingTalkService } from './meeting-talk.js';
import { MinutesFiles } from './minutes-files.js';

const Id = z.uuid();

@Controller('meetings')
export class MeetingController {
  constructor(
    private readonly reader: MeetingReader,
    private readonly meetings: MeetingService,
    private readonly talk: MeetingTalkService,
    private readonly minutes: MinutesFiles,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, MeetingPage)
  list(@Query({ schema: MeetingQuery }) query: MeetingQuery) {
    return this.reader.list(query);
  }

  @Post()
  @Access('signed-in')
  @Scope('issues:write')
  @Idempotent()
  @Answers(201, MeetingAnswer)
  plan(@Body({ schema: PlanMeeting }) body: PlanMeeting) {
    return this.meetings.plan(body);
  }

  @Get('cadences')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, Cadences)
  cadences() {
    return this.reader.cadences();
  }

  @Get(':id')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, MeetingAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Patch(':id')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditMeeting }) body: EditMeeting) {
    return this.meetings.edit(id, body);
  }

  @Post(':id/call-off')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  callOff(@Param('id', { schema: Id }) id: string, @Body({ schema: CallOffMeeting }) body: CallOffMeeting) {
    return this.meetings.callOff(id, body);
  }

  @Get(':id/people')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, MeetingPeople)
  people(@Param('id', { schema: Id }) id: string) {
    return this.reader.people(id);
  }

  @Post(':id/agenda')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  addToAgenda(@Param('id', { schema: Id }) id: string, @Body({ schema: AddToAgenda }) body: AddToAgenda) {
    return this.meetings.addToAgenda(id, body);
  }

  @Put(':id/agenda')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  orderAgenda(@Param('id', { schema: Id }) id: string, @Body({ schema: OrderAgenda }) body: OrderAgenda) {
    return this.meetings.orderAgenda(id, body);
  }

  @Delete(':id/agenda/:itemId')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  takeOffAgenda(@Param('id', { schema: Id }) id: string, @Param('itemId', { schema: Id }) itemId: string) {
    return this.meetings.takeOffAgenda(id, itemId);
  }

  @Post(':id/open')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  open(@Param('id', { schema: Id }) id: string) {
    return this.meetings.open(id);
  }

  @Post(':id/close')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  close(@Param('id', { schema: Id }) id: string) {
    return this.meetings.close(id);
  }

  @Post(':id/reopen')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  reopen(@Param('id', { schema: Id }) id: string) {
    return this.meetings.reopen(id);
  }

  @Patch(':id/items/:itemId')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  editItem(
    @Param('id', { schema: Id }) id: string,
    @Param('itemId', { schema: Id }) itemId: string,
    @Body({ schema: EditItem }) body: EditItem,
  ) {
    return this.talk.editItem(id, itemId, body);
  }

  @Post(':id/actions')
  @Access('signed-in')
  @Scope('issues:write')
  @Idempotent()
  @Answers(201, MeetingAnswer)
  addAction(@Param('id', { schema: Id }) id: string, @Body({ schema: AddAction }) body: AddAction) {
    return this.talk.addAction(id, body);
  }

  @Delete(':id/actions/:actionId')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, MeetingAnswer)
  removeAction(@Param('id', { schema: Id }) id: string, @Param('actionId', { schema: Id }) actionId: string) {
    return this.talk.removeAction(id, actionId);
  }

  @Get(':id/minutes.docx')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async minutesDocx(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: MinutesQuery }) { locale }: MinutesQuery,
    @Res() reply: FastifyReply,
  ) {
    const { content, ...file } = await this.minutes.render(id, 'docx', locale);
    await sendFile(reply, { bytes: content, ...file });
  }

  @Get(':id/minutes.pdf')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async minutesPdf(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: MinutesQuery }) { locale }: MinutesQuery,
    @Res() reply: FastifyReply,
  ) {
    const { content, ...file } = await this.minutes.render(id, 'pdf', locale);
    await sendFile(reply, { bytes: content, ...file });
  }
}
