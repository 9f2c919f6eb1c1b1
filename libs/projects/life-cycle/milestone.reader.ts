import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { dayOfDate } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { ganttMonths, ganttOf, ganttWindow } from './gantt.js';
import type { Judgement } from './light-rules.js';
import type { Milestones, MilestoneView } from './milestone.dto.js';
import type { Milestone } from './milestone.entity.js';
import { MilestoneLights } from './milestone-lights.js';
import { expectedProgress, slipDays } from './milestone-plan.js';
import { canDecide, projectAbilities } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import { heldTo } from './time-plan.js';
import { ZoneDays } from './zone-day.js';

@Injectable()
export class MilestoneReader {
  constructor(
    private readonly projects: ProjectReader,
    private readonly lights: MilestoneLights,
    private readonly days: ZoneDays,
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /** With the lights of today. Those with a grant may not see how the zone works, so this reads on the zone's behalf. */
  async list(projectId: string): Promise<Milestones> {
    const actor = currentActor();
    const standing = await this.projects.standing(projectId);
    const { seeInternal, manageMilestones } = projectAbilities(actor, standing);
    const { today, judged } = await this.transactions.run(
      async () => {
        const { date } = await this.days.today(standing.zoneId);
        return { today: date, judged: await this.lights.judge(projectId, standing.zoneId, date) };
      },
      { also: [standing.zoneId] },
    );
    const milestones = judged.milestones.map(({ milestone }) => milestone);
    const { light, reason, milestone } = judged.project;
    return {
      items: judged.milestones.map((each) => ({
        data: viewOf(each.milestone, each.judgement, today, seeInternal),
        abilities: { edit: manageMilestones, remove: manageMilestones },
      })),
      gantt: pictureOf(milestones, today),
      today,
      rule: judged.rule,
      project: {
        light,
        reason: seeInternal ? reason : null,
        milestoneId: seeInternal ? (milestone?.id ?? null) : null,
      },
      abilities: {
        add: manageMilestones,
        usual: manageMilestones && milestones.length === 0,
        baseline: manageMilestones && canDecide(actor, standing) && milestones.some(({ planEnd }) => planEnd !== null),
      },
    };
  }

  /** @throws AppError not-found for missing and foreign ones alike */
  async projectOf(id: string): Promise<string> {
    const row = await this.database.row<{ projectId: string }>(
      `SELECT project_id AS "projectId" FROM projects.milestone WHERE id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row.projectId;
  }
}

function viewOf(
  milestone: Milestone,
  { light, reason, slip }: Judgement,
  today: string,
  internal: boolean,
): MilestoneView {
  const { id, titleZh, titleEn, stage, position, progress, version } = milestone;
  const { baselineStart, baselineEnd, planStart, planEnd, forecastEnd, actualStart, actualEnd } = milestone;
  const { start, due } = heldTo(milestone);
  return {
    id,
    title: { zh: titleZh, en: titleEn },
    stage,
    position,
    ...{ baselineStart, baselineEnd, planStart, planEnd, forecastEnd, actualStart, actualEnd },
    progress,
    expected: expectedProgress(start, due, today) ?? null,
    slipDays: slipDays(milestone) ?? null,
    light,
    reason: internal ? reason : null,
    slip: internal ? (slip ?? null) : null,
    version,
  };
}

/** From the first of a month to the end of the last date; today is in it. */
function pictureOf(milestones: readonly Milestone[], today: string): Milestones['gantt'] {
  const dates = ganttWindow(milestones);
  if (!dates) return null;
  const first = dates.from < today ? dates.from : today;
  const from = `${first.slice(0, 7)}-01`;
  const to = dates.to > today ? dates.to : today;
  const width = dayOfDate(to) + 1 - dayOfDate(from);
  return {
    from,
    to,
    months: ganttMonths(from, to),
    today: (dayOfDate(today) - dayOfDate(from)) / width,
    bars: ganttOf(milestones, from, to, today),
  };
}
