import { Body, Controller, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { MoveProjectService } from './move-project.js';
import { ProjectAnswer } from './project.dto.js';
import { StepForward, StepWithReason } from './project-entry.dto.js';

const Id = z.uuid();

/** The steps of a project's life: the gate and the role are judged by the use case. */
@Controller('projects/:id')
export class ProjectStepController {
  constructor(private readonly moves: MoveProjectService) {}

  @Post('advance')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  advance(@Param('id', { schema: Id }) id: string, @Body({ schema: StepForward }) body: StepForward) {
    return this.moves.move(id, 'advance', body);
  }

  @Post('step-back')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  stepBack(@Param('id', { schema: Id }) id: string, @Body({ schema: StepWithReason }) body: StepWithReason) {
    return this.moves.move(id, 'step-back', body);
  }

  @Post('stall')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  stall(@Param('id', { schema: Id }) id: string, @Body({ schema: StepWithReason }) body: StepWithReason) {
    return this.moves.move(id, 'stall', body);
  }

  @Post('resume')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  resume(@Param('id', { schema: Id }) id: string, @Body({ schema: StepForward }) body: StepForward) {
    return this.moves.move(id, 'resume', body);
  }

  @Post('withdraw')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  withdraw(@Param('id', { schema: Id }) id: string, @Body({ schema: StepWithReason }) body: StepWithReason) {
    return this.moves.move(id, 'withdraw', body);
  }

  @Post('reopen')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(200, ProjectAnswer)
  reopen(@Param('id', { schema: Id }) id: string, @Body({ schema: StepWithReason }) body: StepWithReason) {
    return this.moves.move(id, 'reopen', body);
  }
}
