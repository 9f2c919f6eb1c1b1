import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { AftercareList, RecordAftercare } from './aftercare.dto.js';
import { AftercareService } from './aftercare.service.js';

const Id = z.uuid();

@Controller('projects')
export class AftercareController {
  constructor(private readonly aftercare: AftercareService) {}

  @Get(':id/aftercare')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, AftercareList)
  list(@Param('id', { schema: Id }) id: string) {
    return this.aftercare.list(id);
  }

  @Post(':id/aftercare')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(201, AftercareList)
  record(@Param('id', { schema: Id }) id: string, @Body({ schema: RecordAftercare }) body: RecordAftercare) {
    return this.aftercare.record(id, body);
  }
}
