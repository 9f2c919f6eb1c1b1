import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import type { Resource } from '#platform/http';
import { planProblems } from './plan-problems.js';
import { projectEvents } from './project.events.js';
import { assertAllowed, canEditStagePlan, canSeeStagePlan } from './project.policy.js';
import type { SaveStagePlan, StagePlanView } from './stage-plan.dto.js';

import { StagePlanReader } from './stage-plan.reader.js';
import { StagePlanRepository } from './stage-plan.repository.js';

/** The gates of a zone: every change is a new version, and every step of a project says by which one it was judged. */
@Injectable()
export class StagePlanService {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: StagePlanRepository,
    private readonly reader: StagePlanReader,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  async current(): Promise<Resource<StagePlanView>> {
    const [newest] = (await this.versions()).items;
    return { data: newest!, abilities: { edit: canEditStagePlan(currentActor()) } };
  }

  async versions(): Promise<{ items: StagePlanView[] }> {
    const actor = currentActor();
    assertAllowed(canSeeStagePlan(actor));
    return { items: await this.reader.versions(actor.organisationId!) };
  }

  /** @throws AppError stage-plan.invalid with every problem; version.conflict when somebody else was faster */
  async save({ gates, number }: SaveStagePlan): Promise<Resource<StagePlanView>> {
    const actor = currentActor();
    assertAllowed(canEditStagePlan(actor));
    const problems = planProblems({ gates });
    if (problems.length > 0) throw new AppError('stage-plan.invalid', { problems });
    const zoneId = actor.organisationId!;
    await this.transactions.run(async () => {
      await this.plans.lock(zoneId);
      const newest = await this.reader.newest(zoneId);
      assertVersion({ version: newest.number }, number);
      await this.plans.add(zoneId, number + 1, gates, actor.userId ?? null);
      await this.audit.record(projectEvents.planChanged, { type: 'stage-plan', id: zoneId }, { number: number + 1 });
      await this.events.record(projectEvents.planChanged, { zoneId, number: number + 1 });
    });
    return this.current();
  }
}
