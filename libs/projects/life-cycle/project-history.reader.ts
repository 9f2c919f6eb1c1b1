import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { type Page, type PageQuery, page } from '#platform/http';
import { projectAbilities } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import type { FactChangeView, TransitionView } from './project-history.dto.js';

/** What was changed, when and by whom. */
@Injectable()
export class ProjectHistoryReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
    private readonly people: PersonReader,
  ) {}

  /** Changes of the facts, newest first. */
  async facts(projectId: string, { cursor, limit }: PageQuery): Promise<Page<FactChangeView>> {
    await this.projects.standing(projectId);
    const rows = await this.database.rows<Omit<FactChangeView, 'changedAt'> & { changedAt: Date }>(
      `SELECT id, field, old_value AS "oldValue", new_value AS "newValue", changed_by AS "changedBy",
              changed_at AS "changedAt"
         FROM projects.fact_change WHERE project_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [projectId, cursor ?? null, limit + 1],
    );
    const { items, next } = page(rows, limit, ({ id }) => id);
    const names = await this.names(items.map(({ changedBy }) => changedBy));
    return {
      items: items.map((row) => ({
        ...row,
        changedBy: names.get(row.changedBy ?? '') ?? null,
        changedAt: row.changedAt.toISOString(),
      })),
      next,
    };
  }

  /** Steps from stage to stage, the first first. */
  async transitions(projectId: string): Promise<{ items: TransitionView[] }> {
    const { seeInternal } = projectAbilities(currentActor(), await this.projects.standing(projectId));
    const rows = await this.database.rows<Omit<TransitionView, 'madeAt'> & { madeAt: Date }>(
      `SELECT id, step, from_stage AS "fromStage", to_stage AS "toStage", from_status AS "fromStatus",
              to_status AS "toStatus", plan_number AS "planNumber", reason, made_by AS "madeBy", made_at AS "madeAt"
         FROM projects.transition WHERE project_id = $1 ORDER BY made_at, id`,
      [projectId],
    );
    const names = await this.names(rows.map(({ madeBy }) => madeBy));
    return {
      items: rows.map((row) => ({
        ...row,
        reason: seeInternal ? row.reason : null,
        madeBy: names.get(row.madeBy ?? '') ?? null,
        madeAt: row.madeAt.toISOString(),
      })),
    };
  }

  private async names(ids: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = [...new Set(ids.flatMap((id) => id ?? []))];
    const people = known.length > 0 ? await this.people.contacts(known) : [];
    return new Map(people.map(({ userId, name }) => [userId, name]));
  }
}
