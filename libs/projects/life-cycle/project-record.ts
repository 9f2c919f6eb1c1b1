import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import type { Project } from './project.entity.js';
import type { ProjectEvent } from './project.events.js';
import { Timeline, type TimelineFact } from './timeline.js';

/** The last step of every change of a project: the fact, the audit entry, the thread, and news after the commit. */
@Injectable()
export class ProjectRecord {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly timeline: Timeline,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** @param threaded what the thread says of it, where that differs from the fact */
  async tell(
    type: ProjectEvent,
    project: Pick<Project, 'id' | 'zoneId' | 'version'>,
    details: Record<string, unknown>,
    threaded: Partial<TimelineFact> = {},
  ): Promise<void> {
    const { id, zoneId, version } = project;
    await this.events.record(
      type,
      { projectId: id, version, byUserId: currentActor().userId, ...details },
      { organisationId: zoneId },
    );
    await this.audit.record(type, { type: 'project', id }, details, zoneId);
    await this.timeline.add({ projectId: id, zoneId, kind: type, params: details, ...threaded });
    this.transactions.afterCommit(() => {
      for (const topic of [`project:${id}`, `organisation:${zoneId}`]) {
        this.realtime.publish(topic, 'project.changed', { id, version });
      }
    });
  }
}
