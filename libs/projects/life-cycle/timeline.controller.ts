import { Controller, Get, Param, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { TimelinePage, TimelineQuery } from './timeline.dto.js';
import { TimelineReader } from './timeline.reader.js';

const Id = z.uuid();

@Controller('projects')
export class TimelineController {
  constructor(private readonly timeline: TimelineReader) {}

  @Get(':id/timeline')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, TimelinePage)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: TimelineQuery }) query: TimelineQuery) {
    return this.timeline.list(id, query);
  }
}
