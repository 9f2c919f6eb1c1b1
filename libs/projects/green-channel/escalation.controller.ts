import { Controller, Get, Query } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { EscalationPage, EscalationQuery, EscalationSummary } from './escalation.dto.js';
import { EscalationReader } from './escalation.reader.js';

@Controller('escalations')
export class EscalationController {
  constructor(private readonly reader: EscalationReader) {}

  @Get()
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, EscalationPage)
  list(@Query({ schema: EscalationQuery }) query: EscalationQuery) {
    return this.reader.list(query);
  }

  @Get('summary')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, EscalationSummary)
  summary() {
    return this.reader.summary();
  }
}
