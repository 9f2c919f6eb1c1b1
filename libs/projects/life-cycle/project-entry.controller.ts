import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Idempotent, Scope } from '#platform/http';
import { CreateProjectService } from './create-project.js';
import { LeadFromSessionService } from './lead-from-session.js';
import { ProjectAnswer } from './project.dto.js';
import { FromSession, LikelyDuplicates, LikelyDuplicatesQuestion, SessionProject } from './project-entry.dto.js';
import { CreateProject } from './project-facts.dto.js';

const Id = z.uuid();

/** Where projects begin. */
@Controller()
export class ProjectEntryController {
  constructor(
    private readonly creating: CreateProjectService,
    private readonly fromSessions: LeadFromSessionService,
  ) {}

  @Post('projects')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(201, ProjectAnswer)
  create(@Body({ schema: CreateProject }) body: CreateProject) {
    return this.creating.create(body);
  }

  @Post('projects/from-session')
  @Access('signed-in')
  @Scope('projects:write')
  @Idempotent()
  @Answers(201, ProjectAnswer)
  fromSession(@Body({ schema: FromSession }) { sessionId }: FromSession) {
    return this.fromSessions.create(sessionId);
  }

  @Get('sessions/:id/project')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, SessionProject)
  ofSession(@Param('id', { schema: Id }) id: string) {
    return this.fromSessions.ofSession(id);
  }

  @Post('projects/duplicates')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, LikelyDuplicates)
  duplicates(@Body({ schema: LikelyDuplicatesQuestion }) body: LikelyDuplicatesQuestion) {
    return this.creating.likelyDuplicates(body);
  }
}
