import { Injectable } from '@nestjs/common';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { Meeting } from './meeting.entity.js';

export interface MeetingItem {
  id: string;
  issueId: string;
  position: number;
  notes: string;
  discussedAt: Date | null;
  version: number;
}

@Injectable()
export class MeetingRepository extends Repository {
  async insert(meeting: Meeting): Promise<void> {
    await this.manager.insert(Meeting, meeting);
  }

  /** @throws AppError not-found */
  async lock(id: string): Promise<Meeting> {
    const meeting = await this.manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw notFound();
    return meeting;
  }

  async save(meeting: Meeting): Promise<void> {
    await this.manager.save(meeting);
  }

  async items(meetingId: string): Promise<MeetingItem[]> {
    return this.manager.query(
      `SELECT id, issue_id AS "issueId", position, notes, discussed_at AS "discussedAt", version
         FROM projects.meeting_item WHERE meeting_id = $1 ORDER BY position, id`,
      [meetingId],
    );
  }

  /** At the end of the agenda; an issue is on it once. */
  async addItems({ id, zoneId }: Meeting, issueIds: readonly string[]): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.meeting_item (id, meeting_id, zone_id, issue_id, position)
       SELECT n.id, $1, $2, n.issue_id, last.position + n.number
         FROM unnest($3::uuid[], $4::uuid[]) WITH ORDINALITY AS n (id, issue_id, number),
              (SELECT coalesce(max(position), 0) AS position FROM projects.meeting_item WHERE meeting_id = $1) last
       ON CONFLICT (meeting_id, issue_id) DO NOTHING`,
      [id, zoneId, issueIds.map(() => newId()), issueIds],
    );
  }

  /** @throws AppError not-found */
  async item(meetingId: string, itemId: string): Promise<MeetingItem> {
    const item = (await this.items(meetingId)).find(({ id }) => id === itemId);
    if (!item) throw notFound();
    return item;
  }

  async saveItem({ id, notes, discussedAt }: MeetingItem): Promise<void> {
    await this.manager.query(
      `UPDATE projects.meeting_item SET notes = $2, discussed_at = $3, version = version + 1 WHERE id = $1`,
      [id, notes, discussedAt],
    );
  }

  async removeItem(meetingId: string, itemId: string): Promise<void> {
    const { id } = await this.item(meetingId, itemId);
    await this.manager.query(`DELETE FROM projects.meeting_item WHERE id = $1`, [id]);
  }

  /** @throws AppError meeting.agenda-changed unless these are all items there are */
  async order(meetingId: string, itemIds: readonly string[]): Promise<void> {
    const known = (await this.items(meetingId)).map(({ id }) => id).sort();
    const wanted = [...new Set(itemIds)].sort();
    if (known.length !== itemIds.length || known.join() !== wanted.join()) throw new AppError('meeting.agenda-changed');
    await this.manager.query(
      `UPDATE projects.meeting_item m SET position = n.number
         FROM unnest($2::uuid[]) WITH ORDINALITY AS n (id, number) WHERE m.meeting_id = $1 AND m.id = n.id`,
      [meetingId, itemIds],
    );
  }

  /** The issues as they stand at the end of the meeting; nothing, when it goes on. */
  async freeze(states: readonly { itemId: string; issue: object | null }[]): Promise<void> {
    await this.manager.query(
      `UPDATE projects.meeting_item m SET as_closed = n.issue
         FROM unnest($1::uuid[], $2::jsonb[]) AS n (id, issue) WHERE m.id = n.id`,
      [states.map(({ itemId }) => itemId), states.map(({ issue }) => (issue ? JSON.stringify(issue) : null))],
    );
  }
}
