import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers } from '#platform/http';
import { Id } from '../account/fields.js';
import { OperatorService } from './operator.service.js';
import {
  CreateOrganisationBody,
  EditOrganisationAsOperator,
  InviteOwner,
  OrganisationPage,
  OrganisationQuery,
  OrganisationView,
} from './organisation.dto.js';
import { OrganisationReader } from './organisation.reader.js';

/** All organisations, for the platform's operator. */
@Controller('organisations')
export class OperatorController {
  constructor(
    private readonly operator: OperatorService,
    private readonly reader: OrganisationReader,
  ) {}

  @Get()
  @Access('operator')
  @Answers(200, OrganisationPage)
  list(@Query({ schema: OrganisationQuery }) { kind, ...page }: z.infer<typeof OrganisationQuery>) {
    return this.reader.all(page, kind);
  }

  @Post()
  @Access('operator')
  @Answers(201, OrganisationView)
  async create(@Body({ schema: CreateOrganisationBody }) body: z.infer<typeof CreateOrganisationBody>) {
    return this.reader.forOperator(await this.operator.create(body));
  }

  @Patch(':id')
  @Access('operator')
  @Answers(200, OrganisationView)
  async edit(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: EditOrganisationAsOperator }) body: z.infer<typeof EditOrganisationAsOperator>,
  ) {
    await this.operator.edit(id, body);
    return this.reader.forOperator(id);
  }

  @Post(':id/owners')
  @Access('operator')
  @Answers(202)
  inviteOwner(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: InviteOwner }) body: z.infer<typeof InviteOwner>,
  ) {
    return this.operator.inviteOwner(id, body);
  }
}
