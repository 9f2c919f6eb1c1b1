import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import type { WorkingCalendar } from '../life-cycle/zone-settings.js';
import type { MovedDeadline } from './deadline-moves.js';

export interface IssueToReview {
  id: string;
  pausedUntil: Date | null;
  calendar: WorkingCalendar;
  lastEvent: number;
  knowledge: string;
}

export interface ReviewedIssue {
  id: string;
  moves: readonly MovedDeadline[];
  dueAt: Date;
  warnAt: Date;
  dueClock: string;
  /** Number of the last row of the log before the moves. */
  lastEvent: number;
}

/** Many issues of one zone at a time, each with few columns: a change of the calendar touches all that are open. */
@Injectable()
export class CalendarReviewRepository extends Repository {
  /** Open issues, locked; those somebody is at are left for the next time. */
  lock(ids: readonly string[], knowledge: string): Promise<IssueToReview[]> {
    return this.manager.query(
      `SELECT i.id, i.paused_until AS "pausedUntil", i.calendar, i.last_event AS "lastEvent", d.knowledge
         FROM projects.issue i JOIN projects.deadline d ON d.issue_id = i.id
        WHERE i.id = ANY ($1) AND i.open AND d.knowledge <> $2 ORDER BY i.id FOR UPDATE OF i SKIP LOCKED`,
      [ids, knowledge],
    );
  }

  /** Writes the moves into the logs and the new due times into the rows. Gives the versions the issues have now. */
  async move(zoneId: string, at: Date, issues: readonly ReviewedIssue[]): Promise<{ id: string; version: number }[]> {
    await this.manager.query(
      `INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type, payload)
       SELECT e.issue, $1, e.sequence, $2, 'deadline-moved', e.payload
         FROM jsonb_to_recordset($3::jsonb) AS e (issue uuid, sequence int, payload jsonb)`,
      [
        zoneId,
        at,
        JSON.stringify(
          issues.flatMap(({ id, moves, lastEvent }) =>
            moves.map((payload, index) => ({ issue: id, sequence: lastEvent + 1 + index, payload })),
          ),
        ),
      ],
    );
    const [rows]: [{ id: string; version: number }[], number] = await this.manager.query(
      `UPDATE projects.issue i
          SET due_at = r.due_at, warn_at = r.warn_at, due_clock = r.due_clock, last_event = i.last_event + r.moves,
              version = i.version + 1
         FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4::text[], $5::int[])
              AS r (id, due_at, warn_at, due_clock, moves)
        WHERE i.id = r.id RETURNING i.id, i.version`,
      [
        issues.map(({ id }) => id),
        issues.map(({ dueAt }) => dueAt),
        issues.map(({ warnAt }) => warnAt),
        issues.map(({ dueClock }) => dueClock),
        issues.map(({ moves }) => moves.length),
      ],
    );
    return rows;
  }

  /** When the ladder looks at each issue again, and what was known when that was worked out. */
  async remember(looks: readonly { id: string; at: Date | undefined }[], knowledge: string): Promise<void> {
    await this.manager.query(
      `UPDATE projects.deadline d SET at = r.at, knowledge = $3
         FROM unnest($1::uuid[], $2::timestamptz[]) AS r (id, at) WHERE d.issue_id = r.id`,
      [looks.map(({ id }) => id), looks.map(({ at }) => at ?? null), knowledge],
    );
  }
}
