import { Injectable } from '@nestjs/common';
import { MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { sameFact } from './fact-rules.js';
import type { ProjectAnswer } from './project.dto.js';
import { projectEvents } from './project.events.js';
import { assertCan } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import { type FactChange, ProjectRepository } from './project.repository.js';
import type { EditProject, ProjectFactFields } from './project-facts.dto.js';
import { applyFacts, factNames, factsOf, ProjectFactCheck } from './project-facts.js';
import { ProjectRecord } from './project-record.js';

/** Changes what is known of a project, and keeps what it said before. */
@Injectable()
export class EditProjectService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectRepository,
    private readonly reader: ProjectReader,
    private readonly members: MemberReader,
    private readonly check: ProjectFactCheck,
    private readonly record: ProjectRecord,
    private readonly clock: Clock,
  ) {}

  async edit(id: string, { version, ...given }: EditProject): Promise<ProjectAnswer> {
    const { zoneId } = await this.reader.standing(id);
    await this.transactions.run(
      async () => {
        const project = await this.projects.lock(id);
        assertCan('edit', currentActor(), await this.reader.standing(id));
        assertVersion(project, version);
        const before = factsOf(project);
        await this.check.assertFit({ ...before, ...given }, zoneId, before);
        applyFacts(project, { ...before, ...given });
        const after = factsOf(project);
        const changed = factNames.filter((name) => !sameFact(before[name], after[name]));
        if (changed.length === 0) return;
        await this.projects.save(project);
        const changes = await this.changes(changed, before, after);
        await this.projects.addChanges(project, changes, currentActor().userId ?? null, this.clock.now());
        await this.record.tell(projectEvents.edited, project, { fields: changed });
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }

  /** Who leads is kept by name: people leave, what they did stays readable. */
  private async changes(
    changed: readonly (keyof ProjectFactFields)[],
    before: ProjectFactFields,
    after: ProjectFactFields,
  ): Promise<FactChange[]> {
    const leads = [before, after].flatMap(({ leadMemberId }) => leadMemberId ?? []);
    const people = changed.includes('leadMemberId') ? await this.members.byIds(leads) : [];
    const said = (facts: ProjectFactFields, name: keyof ProjectFactFields) =>
      name === 'leadMemberId'
        ? (people.find(({ memberId }) => memberId === facts.leadMemberId)?.name ?? null)
        : facts[name];
    return changed.map((field) => ({ field, oldValue: said(before, field), newValue: said(after, field) }));
  }
}
