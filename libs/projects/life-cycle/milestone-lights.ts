import { Injectable } from '@nestjs/common';
import type { Light } from '#contracts';
import { Database } from '#platform/database';
import { Events } from '#platform/events';
import { type JudgedMilestone, type Judgement, judgeMilestone, lightRules, projectLight } from './light-rules.js';
import type { Milestone } from './milestone.entity.js';
import { milestoneEvents } from './milestone.events.js';
import { MilestoneRepository } from './milestone.repository.js';
import { ProjectThread } from './project-thread.js';
import { Timeline } from './timeline.js';
import { ZoneSettingsReader } from './zone-settings.reader.js';

type Judged = Milestone & JudgedMilestone;

export interface JudgedProject {
  rule: keyof typeof lightRules;
  milestones: { milestone: Milestone; judgement: Judgement }[];
  project: Judgement & { milestone: Milestone | null };
}

/** Days of history a rule can ask for. */
const remembered = 60;

/** Judges milestones by the rule their zone has chosen, and keeps what was judged. */
@Injectable()
export class MilestoneLights {
  constructor(
    private readonly milestones: MilestoneRepository,
    private readonly settings: ZoneSettingsReader,
    private readonly database: Database,
    private readonly thread: ProjectThread,
    private readonly timeline: Timeline,
    private readonly events: Events,
  ) {}

  /** How it stands on a day, kept or not. Inside a transaction with the zone in its scope. */
  async judge(projectId: string, zoneId: string, on: string): Promise<JudgedProject> {
    const { lightRule } = await this.settings.settingsOf(zoneId);
    const rule = lightRules[lightRule];
    const history = await this.history(projectId, on);
    const milestones = (await this.milestones.ofProject(projectId)).map(
      (milestone): Judged =>
        Object.assign(milestone, { history: history.get(milestone.id) ?? [], noticedOn: noticedOn(milestone) }),
    );
    return {
      rule: lightRule,
      milestones: milestones.map((milestone) => ({ milestone, judgement: judgeMilestone(rule, milestone, on) })),
      project: projectLight(rule, milestones, on),
    };
  }

  /** Judges and keeps: the lights of a day, the project's own, and the report of a light that turned red today. */
  async keep(projectId: string, zoneId: string, on: string): Promise<void> {
    const before = await this.milestones.lockProject(projectId);
    const judged = await this.judge(projectId, zoneId, on);
    const known = await this.redToday(projectId, on);
    const kept = judged.milestones.map(({ milestone, judgement: { light, reason } }) => ({
      milestoneId: milestone.id,
      light,
      reason,
    }));
    await this.milestones.keepLights(zoneId, on, kept);
    const { light, reason, milestone } = judged.project;
    await this.milestones.keepProjectLight(projectId, on, light, { ...reason, milestoneId: milestone?.id ?? null });
    if (before.light !== light) await this.tellChange(projectId, zoneId, on, before.light, light);
    const report = judged.milestones.filter((each) => each.judgement.reportToday && !known.has(each.milestone.id));
    for (const { milestone: red } of report) {
      const fact = { projectId, milestoneId: red.id, on };
      await this.events.record(milestoneEvents.turnedRed, fact, { organisationId: zoneId });
    }
  }

  private async tellChange(projectId: string, zoneId: string, on: string, from: Light, to: Light): Promise<void> {
    const params = { from, to, on };
    await this.timeline.add({ projectId, zoneId, kind: milestoneEvents.lightChanged, params, audience: 'offices' });
    await this.thread.news(projectId, zoneId);
  }

  private async history(projectId: string, on: string): Promise<Map<string, { on: string; light: Light }[]>> {
    const rows = await this.database.rows<{ milestoneId: string; on: string; light: Light }>(
      `SELECT l.milestone_id AS "milestoneId", l.judged_on::text AS "on", l.light
         FROM projects.milestone_light l JOIN projects.milestone m ON m.id = l.milestone_id
        WHERE m.project_id = $1 AND l.judged_on < $2::date AND l.judged_on >= $2::date - $3::int`,
      [projectId, on, remembered],
    );
    const found = new Map<string, { on: string; light: Light }[]>();
    for (const { milestoneId, ...past } of rows) found.set(milestoneId, [...(found.get(milestoneId) ?? []), past]);
    return found;
  }

  private async redToday(projectId: string, on: string): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT l.milestone_id AS id FROM projects.milestone_light l JOIN projects.milestone m ON m.id = l.milestone_id
        WHERE m.project_id = $1 AND l.judged_on = $2::date AND l.light = 'red'`,
      [projectId, on],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Rules with slips keep in the reason since when a delay is known. */
function noticedOn({ lightReason }: Milestone): string | undefined {
  const since = 'params' in lightReason ? lightReason.params.since : undefined;
  return typeof since === 'string' ? since : undefined;
}
