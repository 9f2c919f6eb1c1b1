import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SessionReader } from '#sessions';
import { ProjectThread } from './project-thread.js';
import { Timeline } from './timeline.js';

/**
 * What happens to a session is told in the projects that came from it, and in those of its investor in that zone. A
 * project made afterwards does not hear of it: a lead says itself which session it comes from.
 */
@Injectable()
export class SessionThread {
  constructor(
    private readonly sessions: SessionReader,
    private readonly database: Database,
    private readonly timeline: Timeline,
    private readonly thread: ProjectThread,
  ) {}

  /** Telling the same fact again changes nothing. */
  async tell(kind: string, sessionId: string, at: Date, more: Record<string, unknown> = {}): Promise<void> {
    const { view, zoneId, investorId } = await this.sessions.file(sessionId);
    const projects = await this.database.rows<{ id: string }>(
      `SELECT id FROM projects.project
        WHERE zone_id = $1 AND (company_id = $2 OR (source = 'session' AND source_id = $3)) AND created_at <= $4
        ORDER BY id`,
      [zoneId, investorId, sessionId, at],
    );
    const params = { topic: view.topic, startsAt: view.startsAt, investor: view.investor.name, ...more };
    for (const { id: projectId } of projects) {
      await this.timeline.add({ projectId, zoneId, kind, subjectId: sessionId, params, at });
      await this.thread.news(projectId, zoneId);
    }
  }
}
