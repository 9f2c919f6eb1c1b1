import { Controller, Get, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import { AuditQuery, AuditReader } from './audit.reader.js';
import { AuditPage } from './organisation.dto.js';

@Controller('audit')
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  @Get()
  @Access('signed-in')
  @Scope('audit:read')
  @Answers(200, AuditPage)
  list(@Query({ schema: AuditQuery }) query: z.infer<typeof AuditQuery>) {
    return this.reader.list(query);
  }
}
