import { Injectable } from '@nestjs/common';
import type { Light, LightReason } from '#contracts';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Milestone } from './milestone.entity.js';

export interface KeptLight {
  milestoneId: string;
  light: Light;
  reason: LightReason;
}

@Injectable()
export class MilestoneRepository extends Repository {
  /** One writer of a project's milestones at a time; also those who judge it wait here. @throws AppError not-found */
  async lockProject(projectId: string): Promise<{ light: Light; lightOn: string | null }> {
    const [project]: [{ light: Light; lightOn: string | null }?] = await this.manager.query(
      `SELECT light, light_on AS "lightOn" FROM projects.project WHERE id = $1 FOR UPDATE`,
      [projectId],
    );
    if (!project) throw notFound();
    return project;
  }

  async ofProject(projectId: string): Promise<Milestone[]> {
    return this.manager.find(Milestone, { where: { projectId }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** @throws AppError not-found */
  async one(id: string): Promise<Milestone> {
    const milestone = await this.manager.findOne(Milestone, { where: { id } });
    if (!milestone) throw notFound();
    return milestone;
  }

  async insert(milestones: readonly Milestone[]): Promise<void> {
    for (const milestone of milestones) await this.manager.insert(Milestone, { ...milestone, lightReason: {} });
  }

  async save(milestone: Milestone): Promise<void> {
    await this.manager.save(milestone);
  }

  async remove(milestone: Milestone): Promise<void> {
    await this.manager.delete(Milestone, { id: milestone.id });
  }

  /** What was planned becomes what is promised, wherever there is an end to hold to. @returns how many milestones */
  async freeze(projectId: string): Promise<number> {
    const [, count]: [unknown, number] = await this.manager.query(
      `UPDATE projects.milestone SET baseline_start = plan_start, baseline_end = plan_end, version = version + 1
        WHERE project_id = $1 AND plan_end IS NOT NULL`,
      [projectId],
    );
    return count;
  }

  /** The judgement of a day: the newest of a day counts, and does not change the milestones' versions. */
  async keepLights(zoneId: string, on: string, judged: readonly KeptLight[]): Promise<void> {
    const rows = JSON.stringify(judged);
    await this.manager.query(
      `INSERT INTO projects.milestone_light (milestone_id, zone_id, judged_on, light)
       SELECT (j->>'milestoneId')::uuid, $1, $2, j->>'light' FROM jsonb_array_elements($3::jsonb) AS j
       ON CONFLICT (milestone_id, judged_on) DO UPDATE SET light = excluded.light`,
      [zoneId, on, rows],
    );
    await this.manager.query(
      `UPDATE projects.milestone m SET light = j->>'light', light_reason = j->'reason'
         FROM jsonb_array_elements($1::jsonb) AS j WHERE m.id = (j->>'milestoneId')::uuid`,
      [rows],
    );
  }

  async keepProjectLight(projectId: string, on: string, light: Light, reason: object): Promise<void> {
    await this.manager.query(`UPDATE projects.project SET light = $2, light_reason = $3, light_on = $4 WHERE id = $1`, [
      projectId,
      light,
      JSON.stringify(reason),
      on,
    ]);
  }
}
