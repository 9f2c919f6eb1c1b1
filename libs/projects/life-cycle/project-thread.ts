import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { Timeline, type TimelineFact } from './timeline.js';

export interface ThreadFact extends TimelineFact {
  /** What kind of thing `subjectId` is, for the audit log. */
  target: string;
}

/** The last step of every change of what hangs on a project: the fact, the audit entry, the thread, and news after the commit. */
@Injectable()
export class ProjectThread {
  constructor(
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly timeline: Timeline,
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  async tell({ target, ...fact }: ThreadFact): Promise<void> {
    const { projectId, zoneId, kind, subjectId, params = {} } = fact;
    await this.events.record(
      kind,
      { projectId, subjectId, byUserId: currentActor().userId, ...params },
      { organisationId: zoneId },
    );
    await this.audit.record(kind, { type: target, id: subjectId ?? projectId }, { projectId, ...params }, zoneId);
    await this.timeline.add(fact);
    await this.news(projectId, zoneId);
  }

  /** Open pages fetch the project again. */
  async news(projectId: string, zoneId: string): Promise<void> {
    const project = await this.database.row<{ version: number }>(`SELECT version FROM projects.project WHERE id = $1`, [
      projectId,
    ]);
    const payload = { id: projectId, version: project?.version ?? 0 };
    this.transactions.afterCommit(() => {
      for (const topic of [`project:${projectId}`, `organisation:${zoneId}`]) {
        this.realtime.publish(topic, 'project.changed', payload);
      }
    });
  }
}
