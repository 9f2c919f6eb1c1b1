import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, Scope } from '#platform/http';
import {
  AddTaskForceMember,
  CandidateQuery,
  ChangeTaskForceMember,
  ServiceLoads,
  TaskForceAnswer,
  TaskForceCandidates,
} from './task-force.dto.js';
import { TaskForceReader } from './task-force.reader.js';
import { TaskForceService } from './task-force.service.js';

const Id = z.uuid();

@Controller()
export class TaskForceController {
  constructor(
    private readonly reader: TaskForceReader,
    private readonly forces: TaskForceService,
  ) {}

  @Get('projects/:id/task-force')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, TaskForceAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Get('projects/:id/task-force/candidates')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, TaskForceCandidates)
  candidates(@Param('id', { schema: Id }) id: string, @Query({ schema: CandidateQuery }) query: CandidateQuery) {
    return this.reader.candidates(id, query);
  }

  @Post('projects/:id/task-force/members')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(201, TaskForceAnswer)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: AddTaskForceMember }) body: AddTaskForceMember) {
    return this.forces.add(id, body);
  }

  @Patch('projects/:id/task-force/members/:memberId')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, TaskForceAnswer)
  update(
    @Param('id', { schema: Id }) id: string,
    @Param('memberId', { schema: Id }) memberId: string,
    @Body({ schema: ChangeTaskForceMember }) body: ChangeTaskForceMember,
  ) {
    return this.forces.update(id, memberId, body);
  }

  @Delete('projects/:id/task-force/members/:memberId')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, TaskForceAnswer)
  remove(@Param('id', { schema: Id }) id: string, @Param('memberId', { schema: Id }) memberId: string) {
    return this.forces.remove(id, memberId);
  }

  @Get('task-forces/load')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ServiceLoads)
  load() {
    return this.reader.serviceLoads();
  }
}
