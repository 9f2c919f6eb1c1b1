import { Body, Controller, Delete, Get, Param, Patch, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, PageQuery, Scope } from '#platform/http';
import { Id } from '../account/fields.js';
import { MemberReader } from './member.reader.js';
import { MemberService } from './member.service.js';
import { EditMember, MemberPage, MemberView } from './organisation.dto.js';

@Controller('organisation/members')
export class MemberController {
  constructor(
    private readonly members: MemberService,
    private readonly reader: MemberReader,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('organisation:read')
  @Answers(200, MemberPage)
  list(@Query({ schema: PageQuery }) query: PageQuery) {
    return this.reader.list(query);
  }

  @Patch(':id')
  @Access('signed-in')
  @Answers(200, MemberView)
  async edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditMember }) body: z.infer<typeof EditMember>) {
    await this.members.edit(id, body);
    return this.reader.one(id);
  }

  @Delete(':id')
  @Access('signed-in')
  @Answers(204)
  remove(@Param('id', { schema: Id }) id: string) {
    return this.members.remove(id);
  }
}
