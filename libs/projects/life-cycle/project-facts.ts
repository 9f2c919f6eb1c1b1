import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '#contracts';
import { MemberReader } from '#identity';
import { AppError } from '#platform/errors';
import { normaliseNames } from './duplicates.js';
import { codeProblems, factProblems } from './fact-rules.js';
import type { Project } from './project.entity.js';
import { type ProjectFactFields, type ProjectFactName, ProjectFactFields as Schema } from './project-facts.dto.js';

export const factNames = Object.keys(Schema.shape) as ProjectFactName[];

export const emptyFacts: ProjectFactFields = {
  nameZh: '',
  nameEn: '',
  summary: '',
  companyName: '',
  investorGroup: '',
  country: null,
  industry: null,
  isicCode: null,
  investment: null,
  currency: null,
  foreignCapital: null,
  landMu: null,
  energyTce: null,
  jobs: null,
  annualOutput: null,
  plannedStart: null,
  plannedCompletion: null,
  leadMemberId: null,
};

export const factsOf = (project: Project): ProjectFactFields =>
  Object.fromEntries(factNames.map((name) => [name, project[name]])) as unknown as ProjectFactFields;

/** Facts as they come in, checked against each other and against the zone's people. */
@Injectable()
export class ProjectFactCheck {
  constructor(private readonly members: MemberReader) {}

  /** @throws AppError request.invalid naming each field */
  async assertFit(facts: ProjectFactFields, zoneId: string, before: ProjectFactFields = emptyFacts): Promise<void> {
    const lead = await this.leadProblem(facts.leadMemberId, zoneId);
    const problems = [...factProblems(facts), ...codeProblems(facts, before), ...lead];
    if (problems.length > 0) throw new AppError('request.invalid', undefined, problems);
  }

  private async leadProblem(memberId: string | null, zoneId: string): Promise<FieldProblem[]> {
    if (memberId === null) return [];
    const member = await this.members.byId(memberId);
    const fits = member?.organisationId === zoneId && member.active && member.role !== 'viewer';
    return fits ? [] : [{ path: 'leadMemberId', code: 'field.not-allowed' }];
  }
}

/** Takes the facts over; each language's name stands in for the other, and what is searched follows. */
export function applyFacts(project: Project, facts: ProjectFactFields): void {
  Object.assign(project, facts, {
    nameZh: facts.nameZh || facts.nameEn,
    nameEn: facts.nameEn || facts.nameZh,
  });
  project.normalName = normaliseNames(project.nameZh, project.nameEn);
  project.search = [
    project.number,
    project.nameZh,
    project.nameEn,
    project.companyName,
    project.investorGroup,
    project.country,
    project.industry,
    project.summary,
  ]
    .filter(Boolean)
    .join(' ')
    .toLowerCase();
}
