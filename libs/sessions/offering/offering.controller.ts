import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, PageQuery, Scope } from '#platform/http';
import { CreateOffering, EditOffering, OfferingAnswer, OfferingPage, Slug, ZoneOfferings } from './offering.dto.js';
import { OfferingService } from './offering.service.js';
import { SlotCheck, SlotCheckQuery, SlotList, SlotQuery } from './slot.dto.js';
import { SlotService } from './slot.service.js';

const Id = z.uuid();

@Controller()
export class OfferingController {
  constructor(
    private readonly offerings: OfferingService,
    private readonly slots: SlotService,
  ) {}

  @Get('offerings')
  @Access('signed-in')
  @Scope('sessions:read')
  @Answers(200, OfferingPage)
  own(@Query({ schema: PageQuery }) query: PageQuery) {
    return this.offerings.own(query);
  }

  @Post('offerings')
  @Access('signed-in')
  @Answers(201, OfferingAnswer)
  create(@Body({ schema: CreateOffering }) body: CreateOffering) {
    return this.offerings.create(body);
  }

  @Get('offerings/:id')
  @Access('public')
  @Answers(200, OfferingAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.offerings.one(id);
  }

  @Patch('offerings/:id')
  @Access('signed-in')
  @Answers(200, OfferingAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditOffering }) body: EditOffering) {
    return this.offerings.edit(id, body);
  }

  @Get('offerings/:id/slots')
  @Access('public')
  @Answers(200, SlotList)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: SlotQuery }) query: SlotQuery) {
    return this.slots.list(id, query);
  }

  @Get('offerings/:id/slots/check')
  @Access('public')
  @Answers(200, SlotCheck)
  check(@Param('id', { schema: Id }) id: string, @Query({ schema: SlotCheckQuery }) query: SlotCheckQuery) {
    return this.slots.check(id, query);
  }

  @Get('zones/:slug/offerings')
  @Access('public')
  @Answers(200, ZoneOfferings)
  ofZone(@Param('slug', { schema: Slug }) slug: string) {
    return this.slots.ofZone(slug);
  }
}
