import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import type { ActionFacts } from './action.policy.js';

export interface StoredAction extends ActionFacts {
  id: string;
  meetingId: string | null;
  issueId: string | null;
  projectId: string | null;
  text: string;
  ownerName: string;
  /** 'YYYY-MM-DD' in the zone's time; that day included. */
  dueOn: string;
  doneNote: string | null;
  version: number;
}

export type NewAction = Omit<StoredAction, 'doneAt' | 'doneNote' | 'version'> & { createdBy: string | null };

const columns = `id, zone_id AS "zoneId", meeting_id AS "meetingId", issue_id AS "issueId", project_id AS "projectId", text,
  owner_organisation_id AS "ownerOrganisationId", owner_member_id AS "ownerMemberId", owner_name AS "ownerName",
  due_on AS "dueOn", done_at AS "doneAt", done_note AS "doneNote", version`;

@Injectable()
export class ActionRepository extends Repository {
  async insert(action: NewAction): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.action (id, zone_id, meeting_id, issue_id, project_id, text, owner_organisation_id,
                                    owner_member_id, owner_name, due_on, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        action.id,
        action.zoneId,
        action.meetingId,
        action.issueId,
        action.projectId,
        action.text,
        action.ownerOrganisationId,
        action.ownerMemberId,
        action.ownerName,
        action.dueOn,
        action.createdBy,
      ],
    );
  }

  /** @throws AppError not-found */
  async lock(id: string): Promise<StoredAction> {
    const [row]: StoredAction[] = await this.manager.query(
      `SELECT ${columns} FROM projects.action WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }

  async saveDone({ id, doneAt, doneNote }: StoredAction): Promise<void> {
    await this.manager.query(
      `UPDATE projects.action SET done_at = $2, done_note = $3, version = version + 1 WHERE id = $1`,
      [id, doneAt, doneNote],
    );
  }

  /** False when the meeting has no such action. */
  async removeFrom(meetingId: string, id: string): Promise<boolean> {
    const [rows]: [unknown[]] = await this.manager.query(
      `DELETE FROM projects.action WHERE meeting_id = $1 AND id = $2 RETURNING id`,
      [meetingId, id],
    );
    return rows.length > 0;
  }

  /** Undefined when it was done, or told today, in the meantime. */
  async remind(id: string, today: string): Promise<StoredAction | undefined> {
    const [rows]: [StoredAction[]] = await this.manager.query(
      `UPDATE projects.action SET reminded_on = $2
        WHERE id = $1 AND done_at IS NULL AND due_on < $2 AND (reminded_on IS NULL OR reminded_on < $2) RETURNING ${columns}`,
      [id, today],
    );
    return rows[0];
  }
}
