import { Injectable } from '@nestjs/common';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Project } from './project.entity.js';
import type { ProjectStep } from './project.states.js';

export interface FactChange {
  field: string;
  oldValue: unknown;
  newValue: unknown;
}

export interface NewTransition {
  step: ProjectStep;
  fromStage: string;
  toStage: string;
  fromStatus: string;
  toStatus: string;
  planNumber: number;
  reason: string | null;
  madeBy: string | null;
  madeAt: Date;
}

/** The source of a lead is unique within its zone: this is the constraint that says so. */
export const sourceConstraint = 'project_source';

@Injectable()
export class ProjectRepository extends Repository {
  async insert(project: Project): Promise<void> {
    await this.manager.save(Project, project);
  }

  /** Waits for whoever is changing it. @throws AppError not-found */
  async lock(id: string): Promise<Project> {
    const project = await this.manager.findOne(Project, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!project) throw notFound();
    return project;
  }

  async save(project: Project): Promise<void> {
    await this.manager.save(project);
  }

  /** Entering two leads from one source at the same time: the second waits here, then sees the first. */
  async lockSource(zoneId: string, sourceId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`lead:${zoneId}:${sourceId}`]);
  }

  async addChanges(
    project: Pick<Project, 'id' | 'zoneId'>,
    changes: readonly FactChange[],
    by: string | null,
    at: Date,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.fact_change (id, project_id, zone_id, field, old_value, new_value, changed_by, changed_at)
       SELECT (c->>'id')::uuid, $1, $2, c->>'field', c->'oldValue', c->'newValue', $3, $4
         FROM jsonb_array_elements($5::jsonb) AS c`,
      [project.id, project.zoneId, by, at, JSON.stringify(changes.map((change) => ({ id: newId(), ...change })))],
    );
  }

  async addTransition(project: Pick<Project, 'id' | 'zoneId'>, made: NewTransition): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.transition (id, project_id, zone_id, step, from_stage, to_stage, from_status, to_status,
                                        plan_number, reason, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(),
        project.id,
        project.zoneId,
        made.step,
        made.fromStage,
        made.toStage,
        made.fromStatus,
        made.toStatus,
        made.planNumber,
        made.reason,
        made.madeBy,
        made.madeAt,
      ],
    );
  }

  /** Lets an organisation see the project; one that has a grant already takes the new side. */
  async grant(project: Pick<Project, 'id' | 'zoneId'>, organisationId: string, side: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.project_grant (project_id, zone_id, organisation_id, side) VALUES ($1, $2, $3, $4)
       ON CONFLICT (project_id, organisation_id) DO UPDATE SET side = excluded.side`,
      [project.id, project.zoneId, organisationId, side],
    );
  }

  /** @returns whether there was one */
  async revoke(projectId: string, organisationId: string, sides: readonly string[]): Promise<boolean> {
    const [, count]: [unknown, number] = await this.manager.query(
      `DELETE FROM projects.project_grant WHERE project_id = $1 AND organisation_id = $2 AND side = ANY ($3)`,
      [projectId, organisationId, sides],
    );
    return count > 0;
  }
}
