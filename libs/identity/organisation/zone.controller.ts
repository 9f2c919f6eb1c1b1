import { Controller, Get, Param, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers } from '#platform/http';
import { ZoneList, ZoneQuery, ZoneSlug, ZoneView } from './organisation.dto.js';
import { ZoneReader } from './zone.reader.js';

/** Zones, for everybody. */
@Controller('zones')
export class ZoneController {
  constructor(private readonly reader: ZoneReader) {}

  @Get()
  @Access('public')
  @Answers(200, ZoneList)
  list(@Query({ schema: ZoneQuery }) query: z.infer<typeof ZoneQuery>) {
    return this.reader.list(query);
  }

  @Get(':slug')
  @Access('public')
  @Answers(200, ZoneView)
  read(@Param('slug', { schema: ZoneSlug }) slug: string) {
    return this.reader.bySlug(slug);
  }
}
