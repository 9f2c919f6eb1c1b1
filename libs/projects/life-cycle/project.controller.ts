import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { Access, Answers, PageQuery, Scope } from '#platform/http';
import { EditProjectService } from './edit-project.js';
import { PortfolioReader } from './portfolio.reader.js';
import { Portfolio, ProjectAnswer, ProjectPage, ProjectQuery } from './project.dto.js';
import { ProjectReader } from './project.reader.js';
import { ProjectAccessService } from './project-access.js';
import { GrantOffice, KnownCompanies, LinkCompany } from './project-entry.dto.js';
import { EditProject } from './project-facts.dto.js';
import { FactHistory, TransitionList } from './project-history.dto.js';
import { ProjectHistoryReader } from './project-history.reader.js';

const Id = z.uuid();

@Controller('projects')
export class ProjectController {
  constructor(
    private readonly reader: ProjectReader,
    private readonly figures: PortfolioReader,
    private readonly history: ProjectHistoryReader,
    private readonly editing: EditProjectService,
    private readonly access: ProjectAccessService,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ProjectPage)
  list(@Query({ schema: ProjectQuery }) query: ProjectQuery) {
    return this.reader.list(query);
  }

  @Get('portfolio')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, Portfolio)
  portfolio() {
    return this.figures.portfolio();
  }

  @Get('known-companies')
  @Access('signed-in')
  @Answers(200, KnownCompanies)
  knownCompanies() {
    return this.access.knownCompanies();
  }

  @Get(':id')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, ProjectAnswer)
  one(@Param('id', { schema: Id }) id: string) {
    return this.reader.one(id);
  }

  @Patch(':id')
  @Access('signed-in')
  @Scope('projects:write')
  @Answers(200, ProjectAnswer)
  edit(@Param('id', { schema: Id }) id: string, @Body({ schema: EditProject }) body: EditProject) {
    return this.editing.edit(id, body);
  }

  @Get(':id/facts')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, FactHistory)
  facts(@Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.history.facts(id, query);
  }

  @Get(':id/transitions')
  @Access('signed-in')
  @Scope('projects:read')
  @Answers(200, TransitionList)
  transitions(@Param('id', { schema: Id }) id: string) {
    return this.history.transitions(id);
  }

  @Post(':id/company')
  @Access('signed-in')
  @Answers(200, ProjectAnswer)
  linkCompany(@Param('id', { schema: Id }) id: string, @Body({ schema: LinkCompany }) body: LinkCompany) {
    return this.access.linkCompany(id, body.organisationId);
  }

  @Delete(':id/company')
  @Access('signed-in')
  @Answers(200, ProjectAnswer)
  unlinkCompany(@Param('id', { schema: Id }) id: string) {
    return this.access.unlinkCompany(id);
  }

  @Post(':id/grants')
  @Access('signed-in')
  @Answers(200, ProjectAnswer)
  grant(@Param('id', { schema: Id }) id: string, @Body({ schema: GrantOffice }) body: GrantOffice) {
    return this.access.grant(id, body);
  }

  @Delete(':id/grants/:organisationId')
  @Access('signed-in')
  @Answers(200, ProjectAnswer)
  revoke(@Param('id', { schema: Id }) id: string, @Param('organisationId', { schema: Id }) organisationId: string) {
    return this.access.revoke(id, organisationId);
  }
}
