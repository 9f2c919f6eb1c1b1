import { Injectable } from '@nestjs/common';
import { assertCan, MemberReader, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { Timeline } from '../life-cycle/timeline.js';
import type { AddTaskForceMember, ChangeTaskForceMember, TaskForceAnswer } from './task-force.dto.js';
import { type TaskForceChanged, taskForceEvents } from './task-force.events.js';
import { isEligible, taskForceAbilities } from './task-force.policy.js';
import { type ProjectPlace, TaskForceReader } from './task-force.reader.js';
import { type TaskForceMember, TaskForceRepository } from './task-force.repository.js';

/** Who works on a project: one lead, one service officer, and people of the zone and of departments. */
@Injectable()
export class TaskForceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly forces: TaskForceRepository,
    private readonly reader: TaskForceReader,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly realtime: Realtime,
  ) {}

  /** Whoever comes from an authority brings it in: it sees the project from now on. */
  add(projectId: string, { replace, ...wish }: AddTaskForceMember): Promise<TaskForceAnswer> {
    return this.change(projectId, wish.memberId, 'added', async (place) => {
      const person = await this.members.byId(wish.memberId);
      const card = person && (await this.organisations.cards([person.organisationId])).get(person.organisationId);
      if (!person || !card?.active || !isEligible(person, place.zoneId, card.kind)) {
        throw new AppError('task-force.not-eligible');
      }
      const member: TaskForceMember = { ...wish, userId: person.userId, organisationId: person.organisationId };
      if (replace) await this.vacate(projectId, member);
      await this.forces.grant({ projectId, zoneId: place.zoneId }, member.organisationId);
      await this.forces.add({ projectId, zoneId: place.zoneId }, member);
      return member;
    });
  }

  update(projectId: string, memberId: string, { replace, ...wish }: ChangeTaskForceMember): Promise<TaskForceAnswer> {
    return this.change(projectId, memberId, 'changed', async () => {
      const member = { ...(await this.forces.lock(projectId, memberId)), ...wish };
      if (replace) await this.vacate(projectId, member);
      await this.forces.save(projectId, member);
      return member;
    });
  }

  remove(projectId: string, memberId: string): Promise<TaskForceAnswer> {
    return this.change(projectId, memberId, 'removed', async () => {
      const member = await this.forces.lock(projectId, memberId);
      await this.forces.remove(projectId, memberId);
      await this.forces.revokeWithout(projectId, member.organisationId);
      return member;
    });
  }

  private async vacate(projectId: string, { role, memberId }: TaskForceMember): Promise<void> {
    if (role !== 'member') await this.forces.vacate(projectId, role, memberId);
  }

  private async change(
    projectId: string,
    memberId: string,
    change: TaskForceChanged['change'],
    work: (place: ProjectPlace) => Promise<TaskForceMember>,
  ): Promise<TaskForceAnswer> {
    await this.transactions.run(async () => {
      const place = await this.reader.place(projectId);
      assertCan(taskForceAbilities(currentActor(), place).manage);
      const member = await work(place);
      await this.record(place, member, memberId, change);
    });
    return this.reader.one(projectId);
  }

  private async record(
    { id: projectId, zoneId, number }: ProjectPlace,
    { role }: TaskForceMember,
    memberId: string,
    change: TaskForceChanged['change'],
  ): Promise<void> {
    const name = (await this.members.byId(memberId))?.name ?? '';
    const fact: TaskForceChanged = { projectId, zoneId, memberId, change };
    await this.events.record(taskForceEvents.changed, fact, { organisationId: zoneId });
    await this.audit.record(
      taskForceEvents.changed,
      { type: 'project', id: projectId },
      { number, change, memberId, role },
      zoneId,
    );
    await this.timeline.add({
      projectId,
      zoneId,
      kind: taskForceEvents.changed,
      subjectId: memberId,
      params: { name, role, change },
      audience: 'offices',
    });
    this.transactions.afterCommit(() =>
      this.realtime.publish(`project:${projectId}`, 'project.changed', { id: projectId }),
    );
  }
}
