import { Body, Controller, Get, Put } from '@nestjs/common';
import { Access, Answers, Scope } from '#platform/http';
import { SaveStagePlan, StagePlanAnswer, StagePlanVersions } from './stage-plan.dto.js';
import { StagePlanService } from './stage-plan.service.js';

@Controller('stage-plan')
export class StagePlanController {
  constructor(private readonly plans: StagePlanService) {}

  @Get()
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, StagePlanAnswer)
  current() {
    return this.plans.current();
  }

  @Put()
  @Access('signed-in')
  @Answers(200, StagePlanAnswer)
  save(@Body({ schema: SaveStagePlan }) body: SaveStagePlan) {
    return this.plans.save(body);
  }

  @Get('versions')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, StagePlanVersions)
  versions() {
    return this.plans.versions();
  }
}
