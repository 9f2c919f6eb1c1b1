import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import { Issue } from './issue.entity.js';
import type { IssueSide } from './issue.policy.js';
import type { AttachmentPurpose } from './issue-attachment.dto.js';
import { clockEventTypes, type IssueEvent } from './issue-log.js';

export interface NewIssueEvent {
  issueId: string;
  zoneId: string;
  sequence: number;
  at: Date;
  type: IssueEvent['type'];
  payload: Record<string, unknown>;
  audience: 'everyone' | 'offices';
  actorId: string | null;
  actorOrganisationId: string | null;
  actorName: string | null;
}

export interface IssueIdentity {
  issueId: string;
  zoneId: string;
  projectId: string;
  companyId: string | null;
  companyName: string;
  filedBy: string | null;
  filerName: string;
  title: string;
  description: string;
  /** Every name that must not be shown. */
  names: string[];
}

export interface NewIssueAttachment {
  id: string;
  issueId: string;
  zoneId: string;
  /** The sender's own name for this one file. */
  uploadKey: string | null;
  purpose: AttachmentPurpose;
  storageKey: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: Buffer;
  uploadedBy: string | null;
  uploadedSide: IssueSide;
  uploadedAt: Date;
}

export interface NewEscalation {
  issueId: string;
  zoneId: string;
  clock: string;
  level: number;
  reachedAt: Date;
  recordedAt: Date;
  ladderLevel: number;
  receiver: Record<string, unknown>;
}

export interface IssueStanding {
  escalated: Set<string>;
  knowledge: string | undefined;
}

/** How an issue came up to an organisation; by no step of a clock where the company said that it is not solved. */
export interface Raising {
  level: number;
  at: Date;
  escalationId: string | null;
}

@Injectable()
export class IssueRepository extends Repository {
  /** Each locked issue as its row is: saving writes what differs, and reads nothing again. */
  readonly #rows = new WeakMap<Issue, Issue>();

  async insert(issue: Issue): Promise<void> {
    await this.manager.insert(Issue, issue);
    this.remembered(issue);
  }

  async addIdentity(identity: IssueIdentity): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.issue_identity (issue_id, zone_id, project_id, company_id, company_name, filed_by, filer_name,
                                            title, description, names)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        identity.issueId,
        identity.zoneId,
        identity.projectId,
        identity.companyId,
        identity.companyName,
        identity.filedBy,
        identity.filerName,
        identity.title,
        identity.description,
        identity.names,
      ],
    );
  }

  async lock(id: string): Promise<Issue> {
    const issue = await this.manager.findOne(Issue, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!issue) throw notFound();
    return this.remembered(issue);
  }

  /** Those nobody else is at, in the given order. */
  async lockFree(ids: readonly string[]): Promise<Issue[]> {
    const found = await this.manager.find(Issue, {
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    const issues = new Map(found.map((issue) => [issue.id, this.remembered(issue)]));
    return ids.flatMap((id) => issues.get(id) ?? []);
  }

  /** Writes what has changed since the row was locked, as its next version; nothing when nothing has. */
  async save(issue: Issue): Promise<void> {
    const row = this.#rows.get(issue);
    if (!row) throw new Error(`Issue ${issue.id} is saved without having been locked`);
    const { id, version: _, ...wished } = issue;
    const changes = Object.fromEntries(
      Object.entries(wished).filter(([column, value]) => !isDeepStrictEqual(value, row[column as keyof Issue])),
    );
    if (Object.keys(changes).length === 0) return;
    await this.manager.update(Issue, { id }, changes);
    issue.version += 1;
    this.remembered(issue);
  }

  private remembered(issue: Issue): Issue {
    this.#rows.set(issue, structuredClone({ ...issue }));
    return issue;
  }

  /** The rows of the logs the clocks are made of, by issue. */
  async clockEvents(ids: readonly string[]): Promise<Map<string, IssueEvent[]>> {
    const rows: (IssueEvent & { issueId: string })[] = await this.manager.query(
      `SELECT issue_id AS "issueId", sequence, at, type, payload FROM projects.issue_event
        WHERE issue_id = ANY ($1) AND type = ANY ($2) ORDER BY issue_id, sequence`,
      [ids, clockEventTypes],
    );
    const events = new Map<string, IssueEvent[]>(ids.map((id) => [id, []]));
    for (const { issueId, ...event } of rows) events.get(issueId)!.push(event);
    return events;
  }

  async addEvents(events: readonly NewIssueEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.manager.query(
      `INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type, payload, audience, actor_id,
                                         actor_organisation_id, actor_name)
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS e ("issueId" uuid, "zoneId" uuid, sequence int, at timestamptz, type text, payload jsonb, audience text,
               "actorId" uuid, "actorOrganisationId" uuid, "actorName" text)`,
      [JSON.stringify(events)],
    );
  }

  async attachmentCount(issueId: string): Promise<number> {
    const [row]: [{ count: number }] = await this.manager.query(
      `SELECT count(*)::int AS count FROM projects.issue_attachment WHERE issue_id = $1`,
      [issueId],
    );
    return row.count;
  }

  /** What arrived under a key of the sender. */
  async sha256Of(issueId: string, uploadKey: string): Promise<Buffer | undefined> {
    const [row]: { sha256: Buffer }[] = await this.manager.query(
      `SELECT sha256 FROM projects.issue_attachment WHERE issue_id = $1 AND upload_key = $2`,
      [issueId, uploadKey],
    );
    return row?.sha256;
  }

  async addAttachment(file: NewIssueAttachment): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.issue_attachment (id, issue_id, zone_id, purpose, storage_key, file_name, media_type, bytes,
                                              sha256, uploaded_by, uploaded_side, uploaded_at, upload_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        file.id,
        file.issueId,
        file.zoneId,
        file.purpose,
        file.storageKey,
        file.fileName,
        file.mediaType,
        file.bytes,
        file.sha256,
        file.uploadedBy,
        file.uploadedSide,
        file.uploadedAt,
        file.uploadKey,
      ],
    );
  }

  /** By issue: `clock:level` of the steps already taken, and the key of what was known of the calendar, while it is open. */
  async standings(ids: readonly string[]): Promise<Map<string, IssueStanding>> {
    const rows: { id: string; steps: string[]; knowledge: string | null }[] = await this.manager.query(
      `SELECT i.id, array(SELECT clock || ':' || level FROM projects.escalation WHERE issue_id = i.id) AS steps,
              (SELECT knowledge FROM projects.deadline WHERE issue_id = i.id) AS knowledge
         FROM unnest($1::uuid[]) AS i (id)`,
      [ids],
    );
    return new Map(
      rows.map(({ id, steps, knowledge }) => [id, { escalated: new Set(steps), knowledge: knowledge ?? undefined }]),
    );
  }

  /** False when this step was taken before: the unique key decides, also between processes. */
  async addEscalation(escalation: NewEscalation): Promise<string | undefined> {
    const rows: { id: string }[] = await this.manager.query(
      `INSERT INTO projects.escalation (id, issue_id, zone_id, clock, level, reached_at, recorded_at, ladder_level, receiver)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (issue_id, clock, level) DO NOTHING RETURNING id`,
      [
        newId(),
        escalation.issueId,
        escalation.zoneId,
        escalation.clock,
        escalation.level,
        escalation.reachedAt,
        escalation.recordedAt,
        escalation.ladderLevel,
        escalation.receiver,
      ],
    );
    return rows[0]?.id;
  }

  /** When the sweeper must look at an open issue again, never without a date; and what was known when that was worked out. */
  async setDeadline({ id, zoneId }: Pick<Issue, 'id' | 'zoneId'>, at: Date | undefined, knowledge: string) {
    await this.manager.query(
      `INSERT INTO projects.deadline (issue_id, zone_id, at, knowledge) VALUES ($1, $2, $3, $4)
       ON CONFLICT (issue_id) DO UPDATE SET at = excluded.at, knowledge = excluded.knowledge`,
      [id, zoneId, at ?? null, knowledge],
    );
  }

  async dropDeadline(issueId: string): Promise<void> {
    await this.manager.query(`DELETE FROM projects.deadline WHERE issue_id = $1`, [issueId]);
  }

  /** Lets an organisation see the issue; a side once given is not lowered. */
  async grant(issue: Pick<Issue, 'id' | 'zoneId'>, organisationId: string, side: IssueSide, level?: number) {
    if (organisationId === issue.zoneId) return;
    await this.manager.query(
      `INSERT INTO projects.issue_grant AS g (issue_id, zone_id, organisation_id, side, level) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (issue_id, organisation_id) DO UPDATE
         SET side = CASE WHEN g.side = 'department' THEN excluded.side ELSE g.side END,
             level = greatest(g.level, excluded.level)`,
      [issue.id, issue.zoneId, organisationId, side, level ?? null],
    );
  }

  /** It came up to an organisation, which sees it from now on and has not answered yet. */
  async raise(issue: Pick<Issue, 'id' | 'zoneId'>, organisationId: string, { level, at, escalationId }: Raising) {
    if (organisationId === issue.zoneId) return;
    await this.grant(issue, organisationId, 'authority', level);
    await this.manager.query(
      `UPDATE projects.issue_grant SET raised_at = $3, escalation_id = $4, answered_at = NULL
        WHERE issue_id = $1 AND organisation_id = $2`,
      [issue.id, organisationId, at, escalationId],
    );
  }

  /** The organisation it came up to has said or done something. */
  async answered(issueId: string, organisationId: string, at: Date): Promise<void> {
    await this.manager.query(
      `UPDATE projects.issue_grant SET answered_at = $3
        WHERE issue_id = $1 AND organisation_id = $2 AND raised_at IS NOT NULL AND answered_at IS NULL`,
      [issueId, organisationId, at],
    );
  }

  /** Somebody has read it, with everything that has happened up to then. */
  async read(issueId: string, userId: string, organisationId: string, at: Date): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.issue_reading (issue_id, user_id, organisation_id, read_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id, issue_id, organisation_id) DO UPDATE SET read_at = excluded.read_at`,
      [issueId, userId, organisationId, at],
    );
  }

  async sideOf(
    issue: Pick<Issue, 'id' | 'zoneId'>,
    organisationId: string | undefined,
  ): Promise<IssueSide | undefined> {
    if (!organisationId) return undefined;
    if (organisationId === issue.zoneId) return 'zone';
    const [row]: { side: IssueSide }[] = await this.manager.query(
      `SELECT side FROM projects.issue_grant WHERE issue_id = $1 AND organisation_id = $2`,
      [issue.id, organisationId],
    );
    return row?.side;
  }

  /** The names a confidential issue must not show. */
  async secretNames(issueId: string): Promise<string[]> {
    const [row]: { names: string[] }[] = await this.manager.query(
      `SELECT names FROM projects.issue_identity WHERE issue_id = $1`,
      [issueId],
    );
    return row?.names ?? [];
  }

  async addLink(zoneId: string, issueId: string, otherId: string, kind: 'related' | 'split-from' | 'merged-into') {
    await this.manager.query(
      `INSERT INTO projects.issue_link (issue_id, other_id, zone_id, kind) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [issueId, otherId, zoneId, kind],
    );
  }

  /** Whether two issues are said to belong together, from either side. */
  async areRelated(issueId: string, otherId: string): Promise<boolean> {
    const rows: unknown[] = await this.manager.query(
      `SELECT 1 FROM projects.issue_link
        WHERE kind = 'related' AND ((issue_id = $1 AND other_id = $2) OR (issue_id = $2 AND other_id = $1))`,
      [issueId, otherId],
    );
    return rows.length > 0;
  }

  async removeLink(issueId: string, otherId: string): Promise<void> {
    await this.manager.query(
      `DELETE FROM projects.issue_link
        WHERE kind = 'related' AND ((issue_id = $1 AND other_id = $2) OR (issue_id = $2 AND other_id = $1))`,
      [issueId, otherId],
    );
  }
}
