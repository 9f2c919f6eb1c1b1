import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#contracts';
import { type OrganisationCard, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { SessionReader } from '#sessions';
import type { ProjectAnswer } from './project.dto.js';
import type { Project } from './project.entity.js';
import { projectEvents } from './project.events.js';
import { assertAllowed, assertCan, canEnterLeads } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import { ProjectRepository } from './project.repository.js';
import type { GrantOffice, KnownCompanies } from './project-entry.dto.js';
import { ProjectRecord } from './project-record.js';

const companyKinds: readonly OrganisationKind[] = ['investor', 'corporation'];

/** Lets other organisations see a project: its company, and the departments and authorities that work on it. */
@Injectable()
export class ProjectAccessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectRepository,
    private readonly reader: ProjectReader,
    private readonly organisations: OrganisationReader,
    private readonly sessions: SessionReader,
    private readonly record: ProjectRecord,
  ) {}

  /** Companies the zone has talked with, those of the latest session first. */
  async knownCompanies(): Promise<KnownCompanies> {
    const actor = currentActor();
    assertAllowed(canEnterLeads(actor));
    return { items: await this.sessions.investorsOf(actor.organisationId!) };
  }

  /** One company at a time: another one takes the place of the first, which then sees nothing any more. */
  async linkCompany(id: string, organisationId: string): Promise<ProjectAnswer> {
    return this.change(id, async (project) => {
      const card = await this.organisation(organisationId, companyKinds);
      if (project.companyId === organisationId) return;
      if (project.companyId) await this.projects.revoke(id, project.companyId, ['company']);
      project.companyId = organisationId;
      if (!project.companyName) project.companyName = card.name.zh;
      await this.projects.save(project);
      await this.projects.grant(project, organisationId, 'company');
      await this.record.tell(projectEvents.companyLinked, project, { organisationId }, { params: { name: card.name } });
    });
  }

  async unlinkCompany(id: string): Promise<ProjectAnswer> {
    return this.change(id, async (project) => {
      const organisationId = project.companyId;
      if (!organisationId) throw new AppError('project.no-company');
      project.companyId = null;
      await this.projects.save(project);
      await this.projects.revoke(id, organisationId, ['company']);
      await this.record.tell(
        projectEvents.companyUnlinked,
        project,
        { organisationId },
        await this.named(organisationId),
      );
    });
  }

  async grant(id: string, { organisationId, side }: GrantOffice): Promise<ProjectAnswer> {
    return this.change(id, async (project) => {
      const { name } = await this.organisation(organisationId, ['authority']);
      await this.projects.grant(project, organisationId, side);
      const details = { organisationId, side };
      await this.record.tell(projectEvents.granted, project, details, { params: { name, side }, audience: 'offices' });
    });
  }

  async revoke(id: string, organisationId: string): Promise<ProjectAnswer> {
    return this.change(id, async (project) => {
      if (!(await this.projects.revoke(id, organisationId, ['department', 'authority']))) throw notFound();
      const named = await this.named(organisationId);
      await this.record.tell(
        projectEvents.grantRevoked,
        project,
        { organisationId },
        { ...named, audience: 'offices' },
      );
    });
  }

  private async change(id: string, work: (project: Project) => Promise<void>): Promise<ProjectAnswer> {
    const { zoneId } = await this.reader.standing(id);
    await this.transactions.run(
      async () => {
        const project = await this.projects.lock(id);
        assertCan('linkCompany', currentActor(), await this.reader.standing(id));
        await work(project);
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }

  private async organisation(id: string, kinds: readonly OrganisationKind[]): Promise<OrganisationCard> {
    const card = await this.organisations.card(id);
    if (!card.active) throw notFound();
    if (!kinds.includes(card.kind)) throw new AppError('project.wrong-side', { kinds });
    return card;
  }

  private async named(organisationId: string): Promise<{ params: { name: OrganisationCard['name'] } }> {
    return { params: { name: (await this.organisations.card(organisationId)).name } };
  }
}
