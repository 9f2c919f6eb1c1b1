import { Injectable } from '@nestjs/common';
import { assertCan, isMember, MemberReader, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, instantToWallTime } from '#platform/clock';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import { workingTimeZone } from '../green-channel/issue-clocks.js';
import type { ActionAnswer, ActionPage, ActionQuery, ActionView } from './action.dto.js';
import { actionAbilitiesOf } from './action.policy.js';
import type { StoredAction } from './action.repository.js';

type Row = StoredAction & { issueNumber: string | null };

const select = `SELECT a.id, a.zone_id AS "zoneId", a.meeting_id AS "meetingId", a.issue_id AS "issueId",
    a.project_id AS "projectId", a.text, a.owner_organisation_id AS "ownerOrganisationId",
    a.owner_member_id AS "ownerMemberId", a.owner_name AS "ownerName", a.due_on AS "dueOn", a.done_at AS "doneAt",
    a.done_note AS "doneNote", a.version, i.number AS "issueNumber"
  FROM projects.action a LEFT JOIN projects.issue i ON i.id = a.issue_id`;

/** What was agreed: who does what by when. */
@Injectable()
export class ActionReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly clock: Clock,
  ) {}

  /** Of the own zone, or given to the own organisation; what is due first comes first, of done ones the latest. */
  async list({ scope, cursor, limit }: ActionQuery): Promise<ActionPage> {
    const actor = currentActor();
    assertCan(isMember(actor));
    const [place, id] = cursor?.split('_') ?? [];
    const [after, order] = scope === 'done' ? ['<', 'DESC'] : ['>', 'ASC'];
    const rows = await this.database.rows<Row>(
      `${select} WHERE (a.zone_id = $1 OR a.owner_organisation_id = $1) AND (a.done_at IS NOT NULL) = $2
          AND ($3::date IS NULL OR a.due_on < $3)
          AND (NOT $4::boolean OR (a.owner_organisation_id = $1 AND (a.owner_member_id = $5 OR a.owner_member_id IS NULL)))
          AND ($6::date IS NULL OR (a.due_on, a.id) ${after} ($6::date, $7::uuid))
        ORDER BY a.due_on ${order}, a.id ${order} LIMIT $8`,
      [
        actor.organisationId,
        scope === 'done',
        scope === 'overdue' ? this.today() : null,
        scope === 'mine',
        actor.memberId ?? null,
        place ?? null,
        id ?? null,
        limit + 1,
      ],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const views = await this.views(shown);
    return {
      items: shown.map((row, index) => ({ data: views[index]!, abilities: actionAbilitiesOf(actor, row) })),
      next: rows.length > limit && last ? `${last.dueOn}_${last.id}` : null,
    };
  }

  /** @throws AppError not-found */
  async one(id: string): Promise<ActionAnswer> {
    const rows = await this.database.rows<Row>(`${select} WHERE a.id = $1`, [id]);
    if (!rows[0]) throw notFound();
    const [data] = await this.views(rows);
    return { data: data!, abilities: actionAbilitiesOf(currentActor(), rows[0]) };
  }

  /** In the order they were agreed. */
  async ofMeeting(meetingId: string): Promise<ActionView[]> {
    return this.views(await this.database.rows<Row>(`${select} WHERE a.meeting_id = $1 ORDER BY a.id`, [meetingId]));
  }

  /** Whose it is, for whoever may see it. @throws AppError not-found */
  async zoneOf(id: string): Promise<string> {
    const row = await this.database.row<{ zoneId: string }>(
      `SELECT zone_id AS "zoneId" FROM projects.action WHERE id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row.zoneId;
  }

  /** Today in the zone's time. */
  today(): string {
    return instantToWallTime(workingTimeZone, this.clock.now().getTime()).slice(0, 10);
  }

  private async views(rows: readonly Row[]): Promise<ActionView[]> {
    const cards = await this.organisations.cards(rows.map(({ ownerOrganisationId }) => ownerOrganisationId));
    const owners = rows.flatMap(({ ownerMemberId }) => ownerMemberId ?? []);
    const people = new Map((await this.members.byIds(owners)).map((person) => [person.memberId, person.name]));
    const today = this.today();
    return rows.map((row) => ({
      id: row.id,
      text: row.text,
      meetingId: row.meetingId,
      issueId: row.issueId,
      issueNumber: row.issueNumber,
      projectId: row.projectId,
      owner: {
        organisationId: row.ownerOrganisationId,
        organisation: cards.get(row.ownerOrganisationId)!.name,
        memberId: row.ownerMemberId,
        name: row.ownerMemberId ? (people.get(row.ownerMemberId) ?? row.ownerName) : '',
      },
      dueOn: row.dueOn,
      overdue: row.doneAt === null && row.dueOn < today,
      doneAt: row.doneAt?.toISOString() ?? null,
      doneNote: row.doneNote,
      version: row.version,
    }));
  }
}
