import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { sendFile } from '#platform/uploads';
import {
  BriefAnswer,
  BriefFileQuery,
  BriefPage,
  BriefQuery,
  EditBrief,
  MakeBrief,
  RefreshBrief,
  SendBrief,
} from './brief.dto.js';
import { BriefReader } from './brief.reader.js';
import { BriefService } from './brief.service.js';

const Id = z.uuid();

@Controller('briefs')
export class BriefController {
  constructor(
    private readonly reader: BriefReader,
    private readonly briefs: BriefService,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, BriefPage)
  list(@Query({ schema: BriefQuery }) query: BriefQuery) {
    return this.reader.list(query);
  }

  @Post()
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(201, BriefAnswer)
  make(@Body({ schema: MakeBrief }) body: MakeBrief) {
    return this.briefs.make(body);
  }

  @Get(':id')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, BriefAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Patch(':id')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, BriefAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditBrief }) body: EditBrief) {
    return this.briefs.edit(id, body);
  }

  @Post(':id/refresh')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, BriefAnswer)
  refresh(@Param('id', { schema: Id }) id: string, @Body({ schema: RefreshBrief }) body: RefreshBrief) {
    return this.briefs.refresh(id, body);
  }

  @Post(':id/send')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, BriefAnswer)
  send(@Param('id', { schema: Id }) id: string, @Body({ schema: SendBrief }) body: SendBrief) {
    return this.briefs.send(id, body);
  }

  @Delete(':id')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(204)
  remove(@Param('id', { schema: Id }) id: string) {
    return this.briefs.remove(id);
  }

  @Get(':id/file')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async file(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: BriefFileQuery }) query: BriefFileQuery,
    @Res() reply: FastifyReply,
  ) {
    const { content, ...file } = await this.briefs.file(id, query);
    await sendFile(reply, { bytes: content, ...file, inline: query.inline });
  }
}
