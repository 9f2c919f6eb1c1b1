import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { BulkIssueService } from './bulk-issues.js';
import {
  BoardQuery,
  BulkIssues,
  BulkOutcome,
  CalendarQuery,
  LedgerBoard,
  LedgerCalendar,
  LedgerCompanies,
  LedgerPage,
  LedgerQuery,
  LedgerSummary,
  Wall,
} from './ledger.dto.js';
import { LedgerReader } from './ledger.reader.js';

@Controller()
export class LedgerController {
  constructor(
    private readonly reader: LedgerReader,
    private readonly bulk: BulkIssueService,
  ) {}

  @Get('issues')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerPage)
  list(@Query({ schema: LedgerQuery }) query: LedgerQuery) {
    return this.reader.list(query);
  }

  @Get('issues/summary')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerSummary)
  summary() {
    return this.reader.summary();
  }

  @Get('issues/companies')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerCompanies)
  companies() {
    return this.reader.companies();
  }

  @Get('issues/board')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerBoard)
  board(@Query({ schema: BoardQuery }) query: BoardQuery) {
    return this.reader.board(query);
  }

  @Get('issues/calendar')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerCalendar)
  calendar(@Query({ schema: CalendarQuery }) query: CalendarQuery) {
    return this.reader.calendar(query);
  }

  @Get('wall')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, Wall)
  wall() {
    return this.reader.wall();
  }

  @Post('issues/bulk')
  @Access('signed-in')
  @Scope('issues:write')
  @Answers(200, BulkOutcome)
  change(@Body({ schema: BulkIssues }) body: BulkIssues) {
    return this.bulk.change(body);
  }
}
