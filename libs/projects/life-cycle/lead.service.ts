import { Injectable } from '@nestjs/common';
import type { ProjectSource } from '#contracts';
import { Clock, newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { NumberSeries } from './number-series.js';
import { Project } from './project.entity.js';
import { projectEvents } from './project.events.js';
import { ProjectReader } from './project.reader.js';
import { ProjectRepository } from './project.repository.js';
import type { ProjectFactFields } from './project-facts.dto.js';
import { applyFacts, emptyFacts, ProjectFactCheck } from './project-facts.js';
import { ProjectRecord } from './project-record.js';

export interface NewLead extends Partial<ProjectFactFields> {
  /** Whose project it will be. */
  zoneId: string;
  source: ProjectSource;
  /** The session, roadshow or referral it comes from: one lead for each within a zone. */
  sourceId?: string;
  /** What people call the source, for the thread. */
  sourceTitle?: string;
  /** The investor's organisation, where it is known: it will see the project. */
  companyId?: string;
}

/**
 * The one door for leads, from whatever source. Roadshows and referrals use it from their own use cases or handlers:
 *
 *     await leads.create({ zoneId, source: 'roadshow', sourceId: roadshowId, nameEn: 'Battery plant', companyId });
 *
 * It joins a running transaction or opens one for the zone. Whether the actor may enter leads is the caller's policy;
 * the facts are checked here. A handler that meets `project.exists` has been there before and may go on.
 */
@Injectable()
export class LeadService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectRepository,
    private readonly reader: ProjectReader,
    private readonly numbers: NumberSeries,
    private readonly check: ProjectFactCheck,
    private readonly record: ProjectRecord,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError request.invalid; project.exists with the id of the one that came from this source */
  create(lead: NewLead): Promise<{ id: string }> {
    return this.transactions.run(() => this.write(lead), { also: [lead.zoneId] });
  }

  private async write({
    zoneId,
    source,
    sourceId,
    sourceTitle,
    companyId,
    ...given
  }: NewLead): Promise<{ id: string }> {
    const facts = { ...emptyFacts, ...given };
    await this.check.assertFit(facts, zoneId);
    if (sourceId) {
      await this.projects.lockSource(zoneId, sourceId);
      const existing = await this.reader.fromSource(zoneId, source, sourceId);
      if (existing) throw new AppError('project.exists', { projectId: existing });
    }
    const project = Object.assign(new Project(), {
      id: newId(),
      zoneId,
      number: await this.numbers.next(zoneId, 'project'),
      stage: 'lead' as const,
      status: 'active' as const,
      statusReason: null,
      stageSince: this.clock.now(),
      source,
      sourceId: sourceId ?? null,
      companyId: companyId ?? null,
      light: 'green' as const,
      lightReason: {},
      lightOn: null,
      version: 1,
    });
    applyFacts(project, facts);
    await this.projects.insert(project);
    if (companyId) await this.projects.grant(project, companyId, 'company');
    const origin = { source, sourceId: project.sourceId };
    const params = { source, ...(sourceTitle && { sourceTitle }) };
    await this.record.tell(projectEvents.created, project, origin, { params, subjectId: sourceId });
    return { id: project.id };
  }
}
