import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access, Answers, Scope } from '#platform/http';
import { fileKinds, sendFile, TakesUpload, type Upload, Uploaded } from '#platform/uploads';
import { ImportProjectsService } from './import-projects.js';
import { ImportQuery, ImportReport, TemplateQuery } from './project-import.dto.js';

/** Projects out of Excel. */
@Controller('projects')
export class ProjectImportController {
  constructor(private readonly imports: ImportProjectsService) {}

  @Get('import-template.xlsx')
  @Access('signed-in')
  @Answers(200)
  async template(@Query({ schema: TemplateQuery }) { locale }: TemplateQuery, @Res() reply: FastifyReply) {
    const bytes = Buffer.from(await this.imports.template(locale));
    const fileName = locale === 'zh-CN' ? '项目导入模板.xlsx' : 'projects.xlsx';
    await sendFile(reply, { bytes, fileName, mediaType: fileKinds.xlsx.mediaType, inline: false });
  }

  @Post('import')
  @Access('signed-in')
  @Scope('projects:write')
  @TakesUpload('workbook')
  @Answers(200, ImportReport)
  run(@Query({ schema: ImportQuery }) { mode }: ImportQuery, @Uploaded() upload: Upload) {
    return this.imports.run(mode, upload);
  }
}
