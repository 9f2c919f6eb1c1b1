import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Idempotent, RateLimit, Scope } from '#platform/http';
import { sendFile } from '#platform/uploads';
import { IssueSlipService } from './issue-slips.js';
import { AnswerSlip, FoundSlip, LookAtSlip, NewSlip, SlipFileQuery, SlipList } from './slip.dto.js';
import { SlipReader } from './slip.reader.js';

const Id = z.uuid();

@Controller()
export class SlipController {
  constructor(
    private readonly slips: IssueSlipService,
    private readonly reader: SlipReader,
  ) {}

  @Get('issues/:id/slips')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, SlipList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.reader.list(id);
  }

  @Post('issues/:id/slips')
  @Access('signed-in')
  @Scope('issues:write')
  @Idempotent()
  @Answers(201, SlipList)
  issue(@Param('id', { schema: Id }) id: string, @Body({ schema: NewSlip }) body: NewSlip) {
    return this.slips.issue(id, body);
  }

  @Get('issues/:id/slips/:slipId/file')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async file(
    @Param('id', { schema: Id }) id: string,
    @Param('slipId', { schema: Id }) slipId: string,
    @Query({ schema: SlipFileQuery }) { format, locale }: SlipFileQuery,
    @Res() reply: FastifyReply,
  ) {
    const { content, ...file } = await this.reader.file(id, slipId, format, locale);
    await sendFile(reply, { bytes: content, ...file });
  }

  @Post('slips/look')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'slip-look', limit: 60, windowSeconds: 300 })
  @Answers(200, FoundSlip)
  look(@Body({ schema: LookAtSlip }) body: LookAtSlip) {
    return this.slips.look(body);
  }

  @Post('slips/answer')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'slip-answer', limit: 20, windowSeconds: 300 })
  @Answers(200, FoundSlip)
  answer(@Body({ schema: AnswerSlip }) body: AnswerSlip) {
    return this.slips.answer(body);
  }
}
