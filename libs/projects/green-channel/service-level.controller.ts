import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, RateLimit } from '#platform/http';
import { ServiceLevel } from './service-level.dto.js';
import { ServiceLevelReader } from './service-level.reader.js';

const Slug = z.string().regex(/^[a-z0-9-]{1,80}$/);

@Controller('zones/:slug/service-level')
export class ServiceLevelController {
  constructor(private readonly reader: ServiceLevelReader) {}

  @Get()
  @Access('public')
  @RateLimit({ key: 'ip', name: 'service-level', limit: 120, windowSeconds: 60 })
  @Answers(200, ServiceLevel)
  read(@Param('slug', { schema: Slug }) slug: string) {
    return this.reader.of(slug);
  }
}
