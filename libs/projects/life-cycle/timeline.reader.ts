import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { type Page, page } from '#platform/http';
import { type ProjectSide, projectAbilities } from './project.policy.js';
import { ProjectReader } from './project.reader.js';
import type { TimelineEntry, TimelineQuery } from './timeline.dto.js';

type EntryRow = Omit<TimelineEntry, 'at'> & { at: Date; place: string };

const audiences: Record<ProjectSide, readonly TimelineEntry['audience'][]> = {
  zone: ['everyone', 'offices', 'zone'],
  department: ['everyone', 'offices'],
  authority: ['everyone', 'offices'],
  company: ['everyone'],
  none: [],
};

/** The thread of a project, as the asker's side may read it. */
@Injectable()
export class TimelineReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
  ) {}

  /** Latest first. @throws AppError not-found */
  async list(projectId: string, { about, cursor, limit }: TimelineQuery): Promise<Page<TimelineEntry>> {
    const actor = currentActor();
    const project = await this.projects.standing(projectId);
    const { seeInternal } = projectAbilities(actor, project);
    const [place, id] = cursor?.split('_') ?? [];
    const rows = await this.database.rows<EntryRow>(
      // Why is for offices; the company reads that it happened.
      `SELECT id, at, kind, subject_id AS "subjectId", CASE WHEN $7 THEN params ELSE params - 'reason' END AS params, audience, actor_name AS "actorName",
              (extract(epoch FROM at) * 1000000)::bigint::text AS place
         FROM projects.timeline_entry
        WHERE project_id = $1 AND audience = ANY ($2::text[]) AND ($3::text IS NULL OR kind LIKE $3 || '.%')
          AND ($4::bigint IS NULL
               OR (at, id) < (timestamptz 'epoch' + $4::bigint * interval '1 microsecond', $5::uuid))
        ORDER BY at DESC, id DESC LIMIT $6`,
      [
        projectId,
        audiences[seeInternal ? project.side : 'company'],
        about ?? null,
        place ?? null,
        id ?? null,
        limit + 1,
        seeInternal,
      ],
    );
    const { items, next } = page(rows, limit, (row) => `${row.place}_${row.id}`);
    return { items: items.map(({ place: _, at, ...entry }) => ({ ...entry, at: at.toISOString() })), next };
  }
}
