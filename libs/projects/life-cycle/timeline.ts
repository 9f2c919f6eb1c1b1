import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { Repository } from '#platform/database';

export interface TimelineFact {
  projectId: string;
  zoneId: string;
  /** What happened, named like an event: `project.advanced`, `issue.filed`, `session.held`. Worded at the edge. */
  kind: string;
  /** The thing it is about: an issue, a session, a document. */
  subjectId?: string;
  params?: Record<string, unknown>;
  /** Who reads it: everyone with access to the project, only offices (zone, departments, authorities), or only the zone. */
  audience?: 'everyone' | 'offices' | 'zone';
  /** Now, unless told. */
  at?: Date;
}

/** The thread of a project: what happened to it, one row each, written in the transaction that makes it true. */
@Injectable()
export class Timeline extends Repository {
  constructor(
    private readonly clock: Clock,
    private readonly people: PersonReader,
  ) {
    super();
  }

  /** The same fact told twice is kept once. */
  async add({
    projectId,
    zoneId,
    kind,
    subjectId,
    params = {},
    audience = 'everyone',
    at,
  }: TimelineFact): Promise<void> {
    const { userId } = currentActor();
    const name = userId ? await this.people.name(userId) : null;
    await this.manager.query(
      `INSERT INTO projects.timeline_entry (id, project_id, zone_id, at, kind, subject_id, params, audience, actor_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [newId(), projectId, zoneId, at ?? this.clock.now(), kind, subjectId ?? null, params, audience, name],
    );
  }
}
