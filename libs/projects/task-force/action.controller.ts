import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { ActionAnswer, ActionPage, ActionQuery, FinishAction, ReopenAction } from './action.dto.js';
import { ActionReader } from './action.reader.js';
import { ActionService } from './action.service.js';

const Id = z.uuid();

@Controller('actions')
export class ActionController {
  constructor(
    private readonly reader: ActionReader,
    private readonly actions: ActionService,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, ActionPage)
  list(@Query({ schema: ActionQuery }) query: ActionQuery) {
    return this.reader.list(query);
  }

  @Post(':id/done')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, ActionAnswer)
  finish(@Param('id', { schema: Id }) id: string, @Body({ schema: FinishAction }) body: FinishAction) {
    return this.actions.finish(id, body);
  }

  @Post(':id/reopen')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, ActionAnswer)
  reopen(@Param('id', { schema: Id }) id: string, @Body({ schema: ReopenAction }) body: ReopenAction) {
    return this.actions.reopen(id, body);
  }
}
