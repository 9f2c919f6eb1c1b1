import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { DuplicateReader } from './duplicate.reader.js';
import { LeadService } from './lead.service.js';
import type { ProjectAnswer } from './project.dto.js';
import { assertAllowed, canEnterLeads } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import type { LikelyDuplicates, LikelyDuplicatesQuestion } from './project-entry.dto.js';
import type { CreateProject } from './project-facts.dto.js';

/** Leads entered by hand. */
@Injectable()
export class CreateProjectService {
  constructor(
    private readonly leads: LeadService,
    private readonly reader: ProjectReader,
    private readonly duplicates: DuplicateReader,
  ) {}

  /** Whoever enters a lead looks after it, unless somebody else is named. */
  async create(facts: CreateProject): Promise<ProjectAnswer> {
    const actor = currentActor();
    assertAllowed(canEnterLeads(actor));
    const leadMemberId = facts.leadMemberId === undefined ? (actor.memberId ?? null) : facts.leadMemberId;
    const { id } = await this.leads.create({
      ...facts,
      leadMemberId,
      zoneId: actor.organisationId!,
      source: 'manual',
    });
    return this.reader.one(id);
  }

  /** Asked while somebody types. */
  async likelyDuplicates(question: LikelyDuplicatesQuestion): Promise<LikelyDuplicates> {
    const actor = currentActor();
    assertAllowed(canEnterLeads(actor));
    return { items: await this.duplicates.like(actor.organisationId!, question) };
  }
}
