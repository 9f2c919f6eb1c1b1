import { Injectable } from '@nestjs/common';
import type { Bilingual } from '#contracts';
import { assertCan, MemberReader, OrganisationReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { forbidden, notFound } from '#platform/errors';
import { lightOf } from '../green-channel/issue-clock-view.js';
import { workingTimeZone } from '../green-channel/issue-clocks.js';
import { ActionReader } from './action.reader.js';
import { byUrgency } from './agenda-order.js';
import { cadences, nextOf } from './cadence.js';
import type {
  Cadences,
  ItemView,
  MeetingAnswer,
  MeetingPage,
  MeetingPeople,
  MeetingQuery,
  MeetingSummary,
} from './meeting.dto.js';
import { canPlanMeetings, canSeeMeetings, meetingAbilitiesOf } from './meeting.policy.js';
import { isEligible } from './task-force.policy.js';
import { TaskForceReader } from './task-force.reader.js';

interface StoredSummary extends Omit<MeetingSummary, 'startsAt'> {
  zoneId: string;
  startsAt: Date;
  closedAt: Date | null;
}

interface StoredMeeting extends StoredSummary {
  chairMemberId: string | null;
  present: string;
  summary: string;
  openedAt: Date | null;
}

type StoredItem = Omit<ItemView, 'issue' | 'discussedAt'> & {
  discussedAt: Date | null;
  asClosed: ItemView['issue'] | null;
  title: string;
  state: ItemView['issue']['state'];
  holder: Bilingual;
  holderMemberId: string | null;
  dueAt: Date | null;
  warnAt: Date | null;
  inTime: boolean | null;
  nextStep: string | null;
  level: number;
};

const summaryColumns = `m.id, m.number, m.title, m.place, m.starts_at AS "startsAt", m.state, m.version, m.zone_id AS "zoneId",
  m.closed_at AS "closedAt", m.called_off_reason AS "calledOffReason",
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'number', p.number, 'name',
    json_build_object('zh', p.name_zh, 'en', p.name_en)) END AS project,
  (SELECT count(*)::int FROM projects.meeting_item i WHERE i.meeting_id = m.id) AS items,
  (SELECT count(*)::int FROM projects.meeting_item i WHERE i.meeting_id = m.id AND i.discussed_at IS NOT NULL) AS discussed,
  (SELECT count(*)::int FROM projects.action a WHERE a.meeting_id = m.id) AS actions,
  (SELECT count(*)::int FROM projects.action a WHERE a.meeting_id = m.id AND a.done_at IS NULL) AS "openActions"`;
const from = `FROM projects.meeting m LEFT JOIN projects.project p ON p.id = m.project_id`;

/** Meetings for screens and for their minutes. Confidential issues are in them without a name. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
    private readonly forces: TaskForceReader,
    private readonly actions: ActionReader,
    private readonly clock: Clock,
  ) {}

  /** The own zone's, latest first. */
  async list({ state, project, cursor, limit }: MeetingQuery): Promise<MeetingPage> {
    const actor = currentActor();
    assertCan(canSeeMeetings(actor));
    const [at, id] = cursor?.split('_') ?? [];
    const rows = await this.database.rows<StoredSummary>(
      `SELECT ${summaryColumns} ${from}
        WHERE m.zone_id = $1 AND ($2::text IS NULL OR m.state = $2) AND ($3::uuid IS NULL OR m.project_id = $3)
          AND ($4::timestamptz IS NULL OR (m.starts_at, m.id) < ($4::timestamptz, $5::uuid))
        ORDER BY m.starts_at DESC, m.id DESC LIMIT $6`,
      [actor.organisationId, state ?? null, project ?? null, at ?? null, id ?? null, limit + 1],
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => ({ data: summaryOf(row), abilities: this.abilities(actor, row) })),
      next: rows.length > limit && last ? `${last.startsAt.toISOString()}_${last.id}` : null,
      abilities: { plan: canPlanMeetings(actor) },
    };
  }

  /** @throws AppError not-found */
  async one(id: string): Promise<MeetingAnswer> {
    const actor = currentActor();
    const row = await this.database.row<StoredMeeting>(
      `SELECT ${summaryColumns}, m.chair_member_id AS "chairMemberId", m.present, m.summary, m.opened_at AS "openedAt"
         ${from} WHERE m.id = $1`,
      [id],
    );
    if (!row) throw notFound();
    if (!canSeeMeetings(actor)) throw forbidden();
    const [agenda, decisions, zone, chair] = [
      await this.agenda(id),
      await this.actions.ofMeeting(id),
      await this.organisations.card(row.zoneId),
      row.chairMemberId ? await this.members.byId(row.chairMemberId) : undefined,
    ];
    return {
      data: {
        ...summaryOf(row),
        zone: zone.name,
        chair: chair ? { memberId: chair.memberId, name: chair.name } : null,
        present: row.present.split('\n').filter(Boolean),
        summary: row.summary,
        openedAt: row.openedAt?.toISOString() ?? null,
        closedAt: row.closedAt?.toISOString() ?? null,
        agenda,
        decisions,
        timeZone: workingTimeZone,
      },
      abilities: this.abilities(actor, row),
    };
  }

  /** For the zone's staff. @throws AppError not-found, forbidden */
  async people(id: string): Promise<MeetingPeople> {
    const actor = currentActor();
    const meeting = await this.database.row<{ zoneId: string; projectId: string | null }>(
      `SELECT zone_id AS "zoneId", project_id AS "projectId" FROM projects.meeting WHERE id = $1`,
      [id],
    );
    if (!meeting) throw notFound();
    assertCan(canPlanMeetings(actor) && actor.organisationId === meeting.zoneId);
    const own = await this.members.peopleOf(meeting.zoneId);
    const force = meeting.projectId ? (await this.forces.one(meeting.projectId)).data.members : [];
    const zone = await this.organisations.card(meeting.zoneId);
    const workers = own.filter((person) => isEligible(person, meeting.zoneId, 'zone'));
    const others = force.filter(({ organisation, active }) => active && organisation.id !== meeting.zoneId);
    return {
      people: [
        ...workers.map(({ memberId, organisationId, name }) => ({ memberId, organisationId, name })),
        ...others.map(({ memberId, organisation, name }) => ({ memberId, organisationId: organisation.id, name })),
      ],
      organisations: [{ id: zone.id, kind: zone.kind, name: zone.name }, ...(await this.forces.authorities())],
    };
  }

  /** Open issues of a project, or of the whole zone, in the order they should be talked about. */
  async openIssues(zoneId: string, projectId: string | null): Promise<string[]> {
    const rows = await this.database.rows<Pick<StoredItem, 'id' | 'number' | 'dueAt' | 'warnAt' | 'inTime'>>(
      `SELECT id, number, due_at AS "dueAt", warn_at AS "warnAt", in_time AS "inTime" FROM projects.issue
        WHERE zone_id = $1 AND open AND ($2::uuid IS NULL OR project_id = $2) ORDER BY due_at, id LIMIT 100`,
      [zoneId, projectId],
    );
    const now = this.clock.now();
    return rows
      .map((row) => ({ ...row, light: lightOf(row, now) }))
      .sort(byUrgency)
      .map(({ id }) => id);
  }

  /** Which of these issues may be talked about in a meeting. */
  async fitting(zoneId: string, projectId: string | null, issueIds: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM projects.issue WHERE zone_id = $1 AND ($2::uuid IS NULL OR project_id = $2) AND id = ANY ($3)`,
      [zoneId, projectId, issueIds],
    );
    const found = new Set(rows.map(({ id }) => id));
    return issueIds.filter((id) => found.has(id));
  }

  async agenda(meetingId: string): Promise<ItemView[]> {
    const rows = await this.database.rows<StoredItem>(
      `SELECT t.id, t.issue_id AS "issueId", t.discussed_at AS "discussedAt", t.notes, t.version, t.as_closed AS "asClosed",
              i.number, i.category, i.confidential, i.title, i.state, i.level, i.due_at AS "dueAt", i.warn_at AS "warnAt",
              i.in_time AS "inTime", i.next_step AS "nextStep", i.holder_member_id AS "holderMemberId",
              json_build_object('zh', h.name_zh, 'en', h.name_en) AS holder,
              CASE WHEN i.project_name_zh IS NOT NULL THEN
                json_build_object('zh', i.project_name_zh, 'en', coalesce(i.project_name_en, '')) END AS project
         FROM projects.meeting_item t JOIN projects.issue i ON i.id = t.issue_id
         JOIN identity.organisation_card h ON h.id = i.holder_id
        WHERE t.meeting_id = $1 ORDER BY t.position, t.id`,
      [meetingId],
    );
    const now = this.clock.now();
    const holders = rows.flatMap(({ holderMemberId }) => holderMemberId ?? []);
    const people = new Map((await this.members.byIds(holders)).map((person) => [person.memberId, person.name]));
    return rows.map((row) => ({
      id: row.id,
      issueId: row.issueId,
      number: row.number,
      category: row.category,
      confidential: row.confidential,
      project: row.project,
      issue: row.asClosed ?? {
        title: row.title,
        state: row.state,
        holder: row.holder,
        person: row.holderMemberId ? (people.get(row.holderMemberId) ?? null) : null,
        dueAt: row.dueAt?.toISOString() ?? null,
        light: lightOf(row, now),
        nextStep: row.nextStep,
        level: row.level,
      },
      discussedAt: row.discussedAt?.toISOString() ?? null,
      notes: row.notes,
      version: row.version,
    }));
  }

  /** How a week is kept, and when each step is due next. */
  cadences(): Cadences {
    assertCan(canSeeMeetings(currentActor()));
    const now = this.clock.now();
    return {
      timeZone: workingTimeZone,
      items: cadences.map(({ code, steps }) => ({
        code,
        steps: steps.map((step) => {
          const next = nextOf(step, now, workingTimeZone);
          return { key: step.key, nextOn: next?.on ?? null, nextAt: next?.at?.toISOString() ?? null };
        }),
      })),
    };
  }

  private abilities(actor: Actor, meeting: StoredSummary) {
    return meetingAbilitiesOf(actor, meeting, this.clock.now());
  }
}

function summaryOf(row: StoredSummary): MeetingSummary {
  const { id, number, title, place, state, project, items, discussed, actions, openActions } = row;
  const { calledOffReason, version } = row;
  const counts = { items, discussed, actions, openActions };
  const startsAt = row.startsAt.toISOString();
  return { id, number, title, place, startsAt, state, project, ...counts, calledOffReason, version };
}
