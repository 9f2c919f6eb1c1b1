import { Controller, Get, Header, Query } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { IndustryList, IndustryQuery } from './industry.dto.js';
import { IndustryReader } from './industry.reader.js';

@Controller('industries')
export class IndustryController {
  constructor(private readonly reader: IndustryReader) {}

  /** The same for everybody, and it changes with the product only. */
  @Get()
  @Access('signed-in')
  @Scope('projects:read')
  @Header('cache-control', 'private, max-age=3600')
  @Answers(200, IndustryList)
  list(@Query({ schema: IndustryQuery }) query: IndustryQuery) {
    return this.reader.list(query);
  }
}
