import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, Answers, Scope } from '#platform/http';
import { disposition, fileKinds, sendFile } from '#platform/uploads';
import { BulkIssueService } from './bulk-issues.js';
import { ExportLedgerService } from './export-ledger.js';
import {
  BoardQuery,
  BulkIssues,
  BulkOutcome,
  CalendarQuery,
  LedgerBoard,
  LedgerCalendar,
  LedgerCompanies,
  LedgerExport,
  LedgerPage,
  LedgerQuery,
  LedgerSummary,
  LedgerTemplate,
  Wall,
} from './ledger.dto.js';
import { LedgerReader } from './ledger.reader.js';
import { MovedDeadlinePage, MovedDeadlineQuery } from './moved-deadline.dto.js';
import { MovedDeadlineReader } from './moved-deadline.reader.js';

@Controller()
export class LedgerController {
  constructor(
    private readonly reader: LedgerReader,
    private readonly bulk: BulkIssueService,
    private readonly files: ExportLedgerService,
    private readonly moved: MovedDeadlineReader,
  ) {}

  @Get('issues')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, LedgerPage)
  list(@Query({ schema: LedgerQuery }) query: LedgerQuery) {
    return this.reader.list(query);
  }

  @Get('issues/export.xlsx')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async file(@Query({ schema: LedgerExport }) query: LedgerExport, @Res() reply: FastifyReply) {
    const { stream, fileName } = await this.files.file(query);
    await reply
      .type(fileKinds.xlsx.mediaType)
      .header('content-disposition', disposition('attachment', fileName))
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .send(stream);
  }

  @Get('issues/import-template.xlsx')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200)
  async template(@Query({ schema: LedgerTemplate }) query: LedgerTemplate, @Res() reply: FastifyReply) {
    const bytes = await this.files.template(query);
    const fileName = query.locale === 'zh-CN' ? '问题导入模板.xlsx' : 'issues.xlsx';
    await sendFile(reply, { bytes, fileName, mediaType: fileKinds.xlsx.mediaType, inline: false });
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

  @Get('issues/moved-deadlines')
  @Access('signed-in')
  @Scope('issues:read')
  @Answers(200, MovedDeadlinePage)
  movedDeadlines(@Query({ schema: MovedDeadlineQuery }) query: MovedDeadlineQuery) {
    return this.moved.list(query);
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
