import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { AddMilestone, EditMilestone, FreezeBaseline, Milestones, RemoveMilestone } from './milestone.dto.js';
import { MilestoneReader } from './milestone.reader.js';
import { MilestoneService } from './milestone.service.js';

const Id = z.uuid();

@Controller()
export class MilestoneController {
  constructor(
    private readonly reader: MilestoneReader,
    private readonly milestones: MilestoneService,
  ) {}

  @Get('projects/:id/milestones')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, Milestones)
  list(@Param('id', { schema: Id }) id: string) {
    return this.reader.list(id);
  }

  @Post('projects/:id/milestones')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(201, Milestones)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: AddMilestone }) body: AddMilestone) {
    return this.milestones.add(id, body);
  }

  @Post('projects/:id/milestones/default')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(201, Milestones)
  addUsual(@Param('id', { schema: Id }) id: string) {
    return this.milestones.addUsual(id);
  }

  @Post('projects/:id/milestones/baseline')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, Milestones)
  freeze(@Param('id', { schema: Id }) id: string, @Body({ schema: FreezeBaseline }) body: FreezeBaseline) {
    return this.milestones.freeze(id, body);
  }

  @Patch('milestones/:id')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, Milestones)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditMilestone }) body: EditMilestone) {
    return this.milestones.edit(id, body);
  }

  @Delete('milestones/:id')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, Milestones)
  remove(@Param('id', { schema: Id }) id: string, @Query({ schema: RemoveMilestone }) { version }: RemoveMilestone) {
    return this.milestones.remove(id, version);
  }
}
