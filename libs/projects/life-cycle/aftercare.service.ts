import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { forbidden } from '#platform/errors';
import type { AftercareList, AftercareView, RecordAftercare } from './aftercare.dto.js';
import { AftercareRepository } from './aftercare.repository.js';
import { LeadService } from './lead.service.js';
import { assertCan, projectAbilities } from './project.policy.js';
import { ProjectReader, type ProjectStanding } from './project.reader.js';
import { ProjectThread } from './project-thread.js';

type AftercareRow = Omit<AftercareView, 'createdAt'> & { createdAt: Date };

/** What comes after the start of operation: visits, how satisfied the company is, and what it wants to build next. */
@Injectable()
export class AftercareService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectReader,
    private readonly aftercare: AftercareRepository,
    private readonly leads: LeadService,
    private readonly thread: ProjectThread,
    private readonly people: PersonReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** For offices; the company has none of it on its pages. */
  async list(projectId: string): Promise<AftercareList> {
    const { seeInternal, recordAftercare } = projectAbilities(currentActor(), await this.projects.standing(projectId));
    if (!seeInternal) throw forbidden();
    const rows = await this.database.rows<AftercareRow>(
      `SELECT a.id, a.kind, a.happened_on AS "happenedOn", a.score, a.notes, a.next_on AS "nextOn",
              CASE WHEN e.id IS NOT NULL THEN json_build_object('projectId', e.id, 'number', e.number) END AS expansion,
              a.created_by AS "createdBy", a.created_at AS "createdAt"
         FROM projects.aftercare a LEFT JOIN projects.project e ON e.id = a.expansion_project_id
        WHERE a.project_id = $1 ORDER BY a.happened_on DESC, a.id DESC LIMIT 500`,
      [projectId],
    );
    const authors = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    const people = authors.length > 0 ? await this.people.contacts(authors) : [];
    const items = rows.map((row) => ({
      data: {
        ...row,
        createdBy: people.find(({ userId }) => userId === row.createdBy)?.name ?? null,
        createdAt: row.createdAt.toISOString(),
      },
      abilities: {},
    }));
    return { items, satisfaction: mean(rows), nextOn: nextOf(rows), abilities: { record: recordAftercare } };
  }

  async record(projectId: string, wish: RecordAftercare): Promise<AftercareList> {
    const { zoneId } = await this.projects.standing(projectId);
    await this.transactions.run(
      async () => {
        const project = await this.projects.standing(projectId);
        assertCan('recordAftercare', currentActor(), project);
        await this.write(project, wish);
      },
      { also: [zoneId] },
    );
    return this.list(projectId);
  }

  private async write(project: ProjectStanding, wish: RecordAftercare): Promise<void> {
    const { id: projectId, zoneId } = project;
    const { kind, happenedOn, score = null, notes, nextOn = null, leadName } = wish;
    const id = newId();
    const expansionProjectId = leadName ? await this.lead(project, leadName) : null;
    const by = { createdBy: currentActor().userId ?? null, createdAt: this.clock.now() };
    await this.aftercare.insert({
      id,
      projectId,
      zoneId,
      kind,
      happenedOn,
      score,
      notes,
      nextOn,
      expansionProjectId,
      ...by,
    });
    await this.thread.tell({
      ...{ projectId, zoneId, subjectId: id, target: 'aftercare', audience: 'offices' as const },
      kind: `aftercare.${kind}`,
      params: { happenedOn, score, expansionProjectId },
    });
  }

  /** The same company, a project of its own. */
  private async lead({ zoneId, companyId, leadMemberId }: ProjectStanding, name: string): Promise<string> {
    const lead = { zoneId, companyId: companyId ?? undefined, leadMemberId, nameZh: name, nameEn: name };
    return (await this.leads.create({ ...lead, source: 'manual' })).id;
  }
}

function mean(rows: readonly { score: number | null }[]): number | null {
  const scores = rows.flatMap(({ score }) => score ?? []);
  return scores.length === 0
    ? null
    : Math.round((10 * scores.reduce((sum, each) => sum + each, 0)) / scores.length) / 10;
}

/** Whoever comes next: what the latest record that names a date says. */
const nextOf = (rows: readonly { nextOn: string | null }[]): string | null =>
  rows.find(({ nextOn }) => nextOn !== null)?.nextOn ?? null;
