import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { fileKinds, sendFile, TakesUpload, type Upload, Uploaded } from '#platform/uploads';
import { ImportAnswer, ImportList, ImportListQuery, ImportQuery, TemplateQuery } from './import.dto.js';
import { ImportReader } from './import.reader.js';
import { ImportService } from './import.service.js';
import { ImportProjects } from './import-projects.js';
import { MendImportService } from './mend-import.js';

const Id = z.uuid();

/** Issues and projects out of Excel: a file is sent, worked through, and looked after meanwhile. */
@Controller()
export class ImportController {
  constructor(
    private readonly reader: ImportReader,
    private readonly imports: ImportService,
    private readonly projects: ImportProjects,
    private readonly mending: MendImportService,
  ) {}

  @Get('projects/import-template.xlsx')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200)
  async template(@Query({ schema: TemplateQuery }) { locale }: TemplateQuery, @Res() reply: FastifyReply) {
    const bytes = await this.projects.template(locale);
    const fileName = locale === 'zh-CN' ? '项目导入模板.xlsx' : 'projects.xlsx';
    await sendFile(reply, { bytes, fileName, mediaType: fileKinds.xlsx.mediaType, inline: false });
  }

  @Post('projects/imports')
  @Access('signed-in')
  @Scope('projects:write')
  @TakesUpload('workbook')
  @Answers(201, ImportAnswer)
  startProjects(@Query({ schema: ImportQuery }) { mode }: ImportQuery, @Uploaded() upload: Upload) {
    return this.imports.start('projects', mode, upload);
  }

  @Post('issues/imports')
  @Access('signed-in')
  @Scope('issues:write')
  @TakesUpload('workbook')
  @Answers(201, ImportAnswer)
  startIssues(@Query({ schema: ImportQuery }) { mode }: ImportQuery, @Uploaded() upload: Upload) {
    return this.imports.start('issues', mode, upload);
  }

  @Get('imports')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ImportList)
  list(@Query({ schema: ImportListQuery }) query: ImportListQuery) {
    return this.reader.list(query);
  }

  @Get('imports/:id')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ImportAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Post('imports/:id/take')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, ImportAnswer)
  take(@Param('id', { schema: Id }) id: string) {
    return this.imports.take(id);
  }

  @Post('imports/:id/stop')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, ImportAnswer)
  stop(@Param('id', { schema: Id }) id: string) {
    return this.imports.stop(id);
  }

  @Get('imports/:id/mend.xlsx')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200)
  async mend(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: TemplateQuery }) { locale }: TemplateQuery,
    @Res() reply: FastifyReply,
  ) {
    const { bytes, fileName } = await this.mending.copy(id, locale);
    await sendFile(reply, { bytes, fileName, mediaType: fileKinds.xlsx.mediaType, inline: false });
  }
}
