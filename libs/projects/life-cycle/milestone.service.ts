import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { assertVersion, Database, Transactions } from '#platform/database';
import { AppError, forbidden } from '#platform/errors';
import type { AddMilestone, EditMilestone, FreezeBaseline, Milestones } from './milestone.dto.js';
import { Milestone } from './milestone.entity.js';
import { milestoneEvents } from './milestone.events.js';
import { MilestoneReader } from './milestone.reader.js';
import { MilestoneRepository } from './milestone.repository.js';
import { MilestoneLights } from './milestone-lights.js';
import { defaultMilestones } from './milestone-plan.js';
import { assertCan, canDecide } from './project.policy.js';
import { ProjectReader, type ProjectStanding } from './project.reader.js';
import { ProjectThread } from './project-thread.js';
import { ZoneDays } from './zone-day.js';

/** The way of a project: planned, promised once, and told as it goes. Every change is judged at once. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectReader,
    private readonly milestones: MilestoneRepository,
    private readonly reader: MilestoneReader,
    private readonly lights: MilestoneLights,
    private readonly days: ZoneDays,
    private readonly thread: ProjectThread,
    private readonly database: Database,
  ) {}

  async add(projectId: string, wish: AddMilestone): Promise<Milestones> {
    return this.change(projectId, async (project) => {
      const milestone = fresh(project, await this.nextPosition(projectId));
      apply(milestone, wish);
      await this.milestones.insert([milestone]);
      await this.tell(project, milestoneEvents.added, milestone);
    });
  }

  /** The usual way of a project, on its planned dates; only where there is none yet. */
  async addUsual(projectId: string): Promise<Milestones> {
    return this.change(projectId, async (project) => {
      if ((await this.milestones.ofProject(projectId)).length > 0) throw new AppError('milestone.already-planned');
      const planned = await this.plannedDates(projectId);
      const usual = defaultMilestones(planned).map((each, index) =>
        Object.assign(fresh(project, index), {
          titleZh: each.title.zh,
          titleEn: each.title.en,
          stage: each.stage,
          planStart: each.start,
          planEnd: each.end,
        }),
      );
      await this.milestones.insert(usual);
      await this.thread.tell({ ...about(project), kind: milestoneEvents.usualAdded, params: { count: usual.length } });
    });
  }

  async edit(id: string, { version, ...wish }: EditMilestone): Promise<Milestones> {
    return this.change(await this.reader.projectOf(id), async (project) => {
      const milestone = await this.milestones.one(id);
      assertVersion(milestone, version);
      apply(milestone, wish);
      await this.milestones.save(milestone);
      await this.tell(project, milestoneEvents.edited, milestone, { fields: Object.keys(wish) });
    });
  }

  async remove(id: string, version: number): Promise<Milestones> {
    return this.change(await this.reader.projectOf(id), async (project) => {
      const milestone = await this.milestones.one(id);
      assertVersion(milestone, version);
      await this.milestones.remove(milestone);
      await this.tell(project, milestoneEvents.removed, milestone);
    });
  }

  /** The plan of now is what the project is held to from here on. Doing it again is possible, and stays on record. */
  async freeze(projectId: string, { reason }: FreezeBaseline): Promise<Milestones> {
    return this.change(projectId, async (project) => {
      if (!canDecide(currentActor(), project)) throw forbidden();
      const count = await this.milestones.freeze(projectId);
      if (count === 0) throw new AppError('milestone.nothing-planned');
      await this.thread.tell({ ...about(project), kind: milestoneEvents.baselineFrozen, params: { count, reason } });
    });
  }

  private async change(projectId: string, work: (project: ProjectStanding) => Promise<void>): Promise<Milestones> {
    const { zoneId } = await this.projects.standing(projectId);
    await this.transactions.run(
      async () => {
        await this.milestones.lockProject(projectId);
        const project = await this.projects.standing(projectId);
        assertCan('manageMilestones', currentActor(), project);
        await work(project);
        const { date } = await this.days.today(zoneId);
        await this.lights.keep(projectId, zoneId, date);
      },
      { also: [zoneId] },
    );
    return this.reader.list(projectId);
  }

  private async tell(project: ProjectStanding, kind: string, milestone: Milestone, more = {}): Promise<void> {
    const title = { zh: milestone.titleZh, en: milestone.titleEn };
    await this.thread.tell({ ...about(project), kind, subjectId: milestone.id, params: { title, ...more } });
  }

  private async nextPosition(projectId: string): Promise<number> {
    const all = await this.milestones.ofProject(projectId);
    return Math.max(-1, ...all.map(({ position }) => position)) + 1;
  }

  private async plannedDates(projectId: string) {
    return this.database.row<{ plannedStart: string | null; plannedCompletion: string | null }>(
      `SELECT planned_start::text AS "plannedStart", planned_completion::text AS "plannedCompletion"
         FROM projects.project WHERE id = $1`,
      [projectId],
    ) as Promise<{ plannedStart: string | null; plannedCompletion: string | null }>;
  }
}

const about = ({ id, zoneId }: ProjectStanding) => ({ projectId: id, zoneId, target: 'milestone' });

function fresh({ id: projectId, zoneId }: ProjectStanding, position: number): Milestone {
  return Object.assign(new Milestone(), {
    id: newId(),
    ...{ projectId, zoneId, position },
    ...{
      titleZh: '',
      titleEn: '',
      stage: null,
      baselineStart: null,
      baselineEnd: null,
      planStart: null,
      planEnd: null,
    },
    ...{
      forecastEnd: null,
      actualStart: null,
      actualEnd: null,
      progress: 0,
      light: 'green',
      lightReason: {},
      version: 1,
    },
  });
}

/** @throws AppError request.invalid for an end before its start, and for no title at all */
function apply(milestone: Milestone, { title, ...wish }: Partial<AddMilestone>): void {
  Object.assign(milestone, wish);
  if (title) {
    if (!title.zh && !title.en) throw invalid('title', 'field.required');
    Object.assign(milestone, { titleZh: title.zh || title.en, titleEn: title.en || title.zh });
  }
  // Who says when it ended says that it is done.
  if (wish.actualEnd && wish.progress === undefined) milestone.progress = 100;
  const { planStart, planEnd, actualStart, actualEnd } = milestone;
  if (planStart && planEnd && planEnd < planStart) throw invalid('planEnd', 'field.too-small');
  if (actualStart && actualEnd && actualEnd < actualStart) throw invalid('actualEnd', 'field.too-small');
}

const invalid = (path: string, code: 'field.too-small' | 'field.required'): AppError =>
  new AppError('request.invalid', undefined, [{ path, code }]);
