import { Injectable } from '@nestjs/common';
import { type Contact, MemberReader, PersonReader } from '#identity';
import { Database } from '#platform/database';
import type { LadderReceiver } from '../life-cycle/zone-settings.js';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { IssueEventType } from './issue-log.js';
import type { Audience } from './issue-news.js';
import { receiverOf } from './ladder.js';

/** An issue as it may be told to people: nothing of who complains in a confidential one. */
export interface ToldIssue {
  id: string;
  zoneId: string;
  number: string;
  title: string;
  confidential: boolean;
  projectNameZh: string | null;
  projectNameEn: string | null;
  filedBy: string | null;
  filedSide: 'company' | 'zone';
  holderId: string;
  holderMemberId: string | null;
  nextStep: string | null;
  dueAt: Date | null;
  pausedUntil: Date | null;
}

export interface ToldEvent {
  sequence: number;
  type: IssueEventType;
  payload: Record<string, unknown>;
  audience: 'everyone' | 'offices';
}

export interface ToldEscalation {
  clock: string;
  share: number;
  level: number;
  receiver: LadderReceiver;
}

/** What handlers need to tell people about an issue. Who complains in a confidential one is never read here. */
@Injectable()
export class IssueNewsReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly persons: PersonReader,
    private readonly settings: ZoneSettingsReader,
  ) {}

  issue(id: string): Promise<ToldIssue | undefined> {
    return this.database.row(
      `SELECT id, zone_id AS "zoneId", number, title, confidential, project_name_zh AS "projectNameZh",
              project_name_en AS "projectNameEn", filed_by AS "filedBy", filed_side AS "filedSide", holder_id AS "holderId",
              holder_member_id AS "holderMemberId", next_step AS "nextStep", due_at AS "dueAt",
              paused_until AS "pausedUntil"
         FROM projects.issue WHERE id = $1`,
      [id],
    );
  }

  event(issueId: string, sequence: number): Promise<ToldEvent | undefined> {
    return this.database.row(
      `SELECT sequence, type, payload, audience FROM projects.issue_event WHERE issue_id = $1 AND sequence = $2`,
      [issueId, sequence],
    );
  }

  escalation(id: string): Promise<ToldEscalation | undefined> {
    return this.database.row(
      `SELECT clock, level AS share, ladder_level AS level, receiver FROM projects.escalation WHERE id = $1`,
      [id],
    );
  }

  /** @param event the row of the log that is told */
  audience(issue: ToldIssue, to: Audience, { sequence, payload }: ToldEvent): Promise<Contact[]> {
    switch (to) {
      case 'holder':
        return this.holder(issue);
      case 'above':
        return this.above(issue, Number(payload.level));
      case 'managers':
        return this.managersOf(issue.zoneId);
      case 'company':
        return this.company(issue);
      case 'asker':
        return this.lastActor(issue.id, 'pause-requested', sequence);
      case 'resolver':
        return this.lastActor(issue.id, 'resolved', sequence);
    }
  }

  /** Those who answer for an organisation. */
  async managersOf(organisationId: string): Promise<Contact[]> {
    const people = await this.members.peopleOf(organisationId);
    return people.filter(({ role }) => role === 'owner' || role === 'manager');
  }

  /** A person, or those who answer for the organisation. */
  async holder({ holderId, holderMemberId }: ToldIssue): Promise<Contact[]> {
    const member = holderMemberId ? await this.members.byId(holderMemberId) : undefined;
    return member?.active ? [member] : this.managersOf(holderId);
  }

  private async above({ zoneId }: ToldIssue, level: number): Promise<Contact[]> {
    const receiver = receiverOf(await this.settings.settingsOf(zoneId), level);
    return receiver.kind === 'organisation' ? this.managersOf(receiver.organisationId) : [];
  }

  /**
   * Whoever filed it for the company, and those who answer for the company. Of a confidential one everybody who may see it
   * there is told, since here nobody knows who filed it.
   */
  private async company(issue: ToldIssue): Promise<Contact[]> {
    const granted = await this.database.rows<{ organisationId: string }>(
      `SELECT organisation_id AS "organisationId" FROM projects.issue_grant WHERE issue_id = $1 AND side = 'company'`,
      [issue.id],
    );
    const people: Contact[] = [];
    for (const { organisationId } of granted) {
      const members = await this.members.peopleOf(organisationId);
      people.push(
        ...members.filter(
          ({ role, userId }) =>
            userId === issue.filedBy ||
            (issue.confidential ? role !== 'viewer' : role === 'owner' || role === 'manager'),
        ),
      );
    }
    return people;
  }

  private async lastActor(issueId: string, type: IssueEventType, before: number): Promise<Contact[]> {
    const row = await this.database.row<{ actorId: string | null }>(
      `SELECT actor_id AS "actorId" FROM projects.issue_event
        WHERE issue_id = $1 AND type = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT 1`,
      [issueId, type, before],
    );
    return row?.actorId ? this.persons.contacts([row.actorId]) : [];
  }
}
