import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { GateReader } from './gate.reader.js';
import type { ProjectAnswer } from './project.dto.js';
import type { Project } from './project.entity.js';
import { type ProjectEvent, projectEvents } from './project.events.js';
import { assertAllowed, canDecide, canOpenGate } from './project.policy.js';
import { ProjectReader, type ProjectStanding } from './project.reader.js';
import { ProjectRepository } from './project.repository.js';
import { afterStep, type ProjectStep } from './project.states.js';
import type { StepForward } from './project-entry.dto.js';
import { ProjectRecord } from './project-record.js';
import { StagePlanReader } from './stage-plan.reader.js';

const events: Record<ProjectStep, ProjectEvent> = {
  advance: projectEvents.advanced,
  'step-back': projectEvents.steppedBack,
  stall: projectEvents.stalled,
  resume: projectEvents.resumed,
  withdraw: projectEvents.withdrawn,
  reopen: projectEvents.reopened,
};

/** Moves a project through its life: lock, check the person, the life cycle and the gate, change, record. */
@Injectable()
export class MoveProjectService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectRepository,
    private readonly reader: ProjectReader,
    private readonly gates: GateReader,
    private readonly plans: StagePlanReader,
    private readonly record: ProjectRecord,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws AppError project.gate-closed with what is missing; project.step-refused where the life cycle has no such
   *   step; version.conflict when somebody else was faster
   */
  async move(id: string, step: ProjectStep, { version, reason }: StepForward): Promise<ProjectAnswer> {
    const { zoneId } = await this.reader.standing(id);
    await this.transactions.run(() => this.write(id, step, version, reason ?? null), { also: [zoneId] });
    return this.reader.one(id);
  }

  private async write(id: string, step: ProjectStep, version: number, reason: string | null): Promise<void> {
    const project = await this.projects.lock(id);
    const { stage: fromStage, status: fromStatus } = project;
    const standing = await this.reader.standing(id);
    assertAllowed(canDecide(currentActor(), standing));
    assertVersion(project, version);
    const to = afterStep({ stage: fromStage, status: fromStatus }, step);
    const planNumber = await this.passGate(project, standing, step);
    const now = this.clock.now();
    Object.assign(project, to, { statusReason: to.status === 'active' ? null : reason });
    if (to.stage !== fromStage) project.stageSince = now;
    await this.projects.save(project);
    const moved = { fromStage, toStage: to.stage, fromStatus, toStatus: to.status };
    const madeBy = currentActor().userId ?? null;
    await this.projects.addTransition(project, { step, ...moved, planNumber, reason, madeBy, madeAt: now });
    const params = { ...moved, ...(reason && { reason }) };
    await this.record.tell(events[step], project, { ...moved, planNumber, reason }, { params });
  }

  /** @returns the number of the plan it was judged by */
  private async passGate(project: Project, standing: ProjectStanding, step: ProjectStep): Promise<number> {
    const gate = step === 'advance' ? await this.gates.next(project.id, project.zoneId, project.stage) : null;
    if (!gate) return (await this.plans.newest(project.zoneId)).number;
    const { missing, to, roles, planNumber } = gate;
    assertAllowed(canOpenGate(currentActor(), { ...standing, gateRoles: roles }));
    if (missing.length > 0) throw new AppError('project.gate-closed', { to, planNumber, missing });
    return planNumber;
  }
}
