import { Injectable } from '@nestjs/common';
import { isStaff, MemberReader, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { Database, Transactions } from '#platform/database';
import { forbidden, notFound } from '#platform/errors';
import type { IssueAnswer, IssueHolders, IssueView } from './issue.dto.js';
import type { Issue } from './issue.entity.js';
import { type IssueSide, issueAbilitiesOf } from './issue.policy.js';
import { IssueRepository } from './issue.repository.js';
import { isShown } from './issue-attachment.reader.js';
import { clockView, lightOf } from './issue-clock-view.js';
import { calendarOf, clocksOf, outlookOf, workingTimeZone } from './issue-clocks.js';
import { factsOf } from './issue-keeper.js';
import { type EventRow, IssueLogReader } from './issue-log.reader.js';
import type { Preset } from './preset.js';
import { finderOf } from './preset.repository.js';

interface IdentityRow {
  projectId: string;
  companyName: string;
  filerName: string;
  title: string;
  description: string;
  nameZh: string | null;
  nameEn: string | null;
}

type IssueRow = Issue & {
  filerName: string | null;
  side: IssueSide | null;
  readAt: Date | null;
  events: (Omit<EventRow, 'at'> & { at: string })[];
  presets: Preset[];
  links: IssueView['links'];
  attachments: Omit<IssueView['attachments'][number], 'by'>[];
};

const select = `
  SELECT i.*, i.zone_id AS "zoneId", i.project_id AS "projectId", i.company_id AS "companyId",
         i.project_name_zh AS "projectNameZh", i.project_name_en AS "projectNameEn", i.company_name AS "companyName",
         i.filed_by AS "filedBy", i.filed_side AS "filedSide", i.filed_at AS "filedAt", i.holder_id AS "holderId",
         i.holder_member_id AS "holderMemberId", i.next_step AS "nextStep", i.due_at AS "dueAt", i.warn_at AS "warnAt",
         i.due_clock AS "dueClock", i.paused_until AS "pausedUntil", i.pause_request AS "pauseRequest",
         i.preset_code AS "presetCode", i.preset_number AS "presetNumber", i.resolved_at AS "resolvedAt",
         i.closed_at AS "closedAt", i.in_time AS "inTime", i.merged_into AS "mergedInto",
         (SELECT g.side FROM projects.issue_grant g WHERE g.issue_id = i.id AND g.organisation_id = $2) AS side,
         (SELECT r.read_at FROM projects.issue_reading r
           WHERE r.issue_id = i.id AND r.user_id = $3 AND r.organisation_id = $2) AS "readAt",
         (SELECT coalesce(json_agg(p.content), '[]') FROM projects.preset p WHERE p.zone_id = i.zone_id) AS presets,
         (SELECT json_agg(json_build_object('sequence', e.sequence, 'at', e.at, 'type', e.type, 'payload', e.payload,
                   'audience', e.audience, 'actorName', e.actor_name, 'actorOrganisationId', e.actor_organisation_id)
                 ORDER BY e.sequence)
            FROM projects.issue_event e WHERE e.issue_id = i.id) AS events,
         (SELECT coalesce(json_agg(json_build_object('id', a.id, 'purpose', a.purpose, 'fileName', a.file_name,
                   'mediaType', a.media_type, 'bytes', a.bytes, 'side', a.uploaded_side, 'uploadedAt', a.uploaded_at)
                 ORDER BY a.uploaded_at, a.id), '[]')
            FROM projects.issue_attachment a WHERE a.issue_id = i.id) AS attachments,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title, 'state', o.state,
                   'kind', CASE WHEN l.issue_id = i.id THEN l.kind ELSE l.kind || '-other' END)), '[]')
            FROM projects.issue_link l
            JOIN projects.issue o ON o.id = CASE WHEN l.issue_id = i.id THEN l.other_id ELSE l.issue_id END
           WHERE l.issue_id = i.id OR l.other_id = i.id) AS links
    FROM projects.issue i WHERE i.id = $1`;

/** One issue with its clocks, its log, and what the asker may do. */
@Injectable()
export class IssueReader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationReader,
    private readonly members: MemberReader,
    private readonly issues: IssueRepository,
    private readonly log: IssueLogReader,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whose it is, for whoever may see it. @throws AppError not-found */
  async whose(id: string): Promise<{ zoneId: string; holderId: string; number: string }> {
    const row = await this.database.row<{ zoneId: string; holderId: string; number: string }>(
      `SELECT zone_id AS "zoneId", holder_id AS "holderId", number FROM projects.issue WHERE id = $1`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }

  /** Every reading of a confidential issue is recorded. @throws AppError not-found */
  async one(id: string): Promise<IssueAnswer> {
    const actor = currentActor();
    const values = [id, actor.organisationId ?? null, actor.userId ?? null];
    const [row] = await this.database.rows<IssueRow>(select, values);
    if (!row) throw notFound();
    const now = this.clock.now();
    const side = actor.organisationId === row.zoneId ? 'zone' : (row.side ?? undefined);
    const find = finderOf(row.presets);
    const abilities = issueAbilitiesOf(actor, factsOf(row, find, side, now));
    const identity = abilities.seeIdentity ? await this.identity(id) : undefined;
    if (row.confidential) await this.logReading(row, identity !== undefined);
    if (abilities.seeOffices) await this.markRead(row, now);
    return { data: await this.view(row, find, now, abilities.seeOffices, identity), abilities };
  }

  /** For the staff of its zone, and of the authority that holds it. @throws AppError not-found, forbidden */
  async holders(id: string): Promise<IssueHolders> {
    const { zoneId, holderId } = await this.whose(id);
    const actor = currentActor();
    const own = actor.organisationId ?? '';
    const holds = actor.organisationKind === 'authority' && own === holderId;
    if (!isStaff(actor) || !(own === zoneId || holds)) throw forbidden();
    const [organisations, people] = await Promise.all([
      this.database.rows<IssueHolders['organisations'][number]>(
        `SELECT id, kind, json_build_object('zh', name_zh, 'en', name_en) AS name FROM identity.organisation_card
          WHERE id = $1 OR (kind = 'authority' AND active AND $1 = $2) ORDER BY id = $1 DESC, name_en LIMIT 500`,
        [own, zoneId],
      ),
      this.members.peopleOf(own),
    ]);
    const workers = people.filter(({ role }) => role !== 'viewer');
    return {
      organisations,
      people: workers.map(({ memberId, organisationId, name }) => ({ memberId, organisationId, name })),
    };
  }

  private async view(
    row: IssueRow,
    find: ReturnType<typeof finderOf>,
    now: Date,
    offices: boolean,
    identity: IdentityRow | undefined,
  ): Promise<IssueView> {
    const events: EventRow[] = row.events.map((event) => ({ ...event, at: new Date(event.at) }));
    const clocks = clocksOf(events, find);
    const calendar = calendarOf(row.calendar);
    const preset = find({ code: row.presetCode, number: row.presetNumber });
    const cards = await this.organisations.cards([row.zoneId, row.holderId]);
    const card = (organisationId: string) => {
      const { id, kind, name } = cards.get(organisationId)!;
      return { id, kind, name };
    };
    const holder = row.holderMemberId ? await this.members.byId(row.holderMemberId) : undefined;
    const ahead = outlookOf(clocks, calendar, now.getTime(), row.pausedUntil?.getTime());
    const project = identity
      ? { id: identity.projectId, name: { zh: identity.nameZh ?? '', en: identity.nameEn ?? '' } }
      : row.projectNameZh !== null
        ? { id: row.projectId, name: { zh: row.projectNameZh, en: row.projectNameEn ?? '' } }
        : null;
    const shown = ({ audience }: EventRow) => offices || audience === 'everyone';
    const log = await this.log.entries(events, { zoneId: row.zoneId, find, calendar, shown });
    return {
      id: row.id,
      number: row.number,
      state: row.state,
      category: row.category,
      title: identity?.title ?? row.title,
      description: identity?.description ?? row.description,
      confidential: row.confidential,
      identityShown: !row.confidential || identity !== undefined,
      zone: card(row.zoneId),
      project,
      company: identity?.companyName ?? row.companyName,
      filedBy: identity?.filerName ?? events[0]?.actorName ?? null,
      filedSide: row.filedSide,
      filedAt: row.filedAt.toISOString(),
      level: row.level,
      round: row.round,
      holder: { ...card(row.holderId), person: holder?.name ?? null, memberId: row.holderMemberId },
      nextStep: row.nextStep,
      dueAt: ahead ? new Date(ahead.dueAt).toISOString() : null,
      dueClock: ahead?.clock ?? null,
      light: lightOf(row, now),
      pausedUntil: row.pausedUntil?.toISOString() ?? null,
      pauseRequest: row.pauseRequest && withoutIds(row.pauseRequest, row.confidential && !identity),
      preset: {
        code: preset.code,
        number: preset.number,
        name: preset.name,
        source: preset.source,
        rolling: preset.rolling,
      },
      extended: row.extended,
      resolution: row.resolution,
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      satisfaction: row.satisfaction,
      closedAt: row.closedAt?.toISOString() ?? null,
      inTime: row.inTime,
      mergedInto: row.mergedInto,
      clocks: clocks.flatMap((clock) => clockView(clock, preset, calendar, now) ?? []),
      events: log,
      attachments: row.attachments
        .filter(({ side }) => isShown(side, row.confidential, { seeIdentity: identity !== undefined }))
        .map((file) => ({
          ...file,
          uploadedAt: new Date(file.uploadedAt).toISOString(),
          by: log.find(({ payload }) => payload.attachmentId === file.id)?.actor ?? nobody,
        })),
      links: offices ? row.links : [],
      timeZone: workingTimeZone,
      version: row.version,
    };
  }

  private async identity(issueId: string): Promise<IdentityRow | undefined> {
    return this.database.row<IdentityRow>(
      `SELECT c.project_id AS "projectId", c.company_name AS "companyName", c.filer_name AS "filerName", c.title,
              c.description, p.name_zh AS "nameZh", p.name_en AS "nameEn"
         FROM projects.issue_identity c LEFT JOIN projects.project p ON p.id = c.project_id WHERE c.issue_id = $1`,
      [issueId],
    );
  }

  /** Once for each time it came up: whoever has the list of escalations sees which are new. */
  private async markRead({ id, events, readAt }: IssueRow, now: Date): Promise<void> {
    const { userId, organisationId } = currentActor();
    const raised = events.findLast(({ type, payload }) => type === 'rejected' || isStepUp(type, payload));
    if (!raised || !userId || !organisationId || (readAt && readAt >= new Date(raised.at))) return;
    await this.transactions.run(() => this.issues.read(id, userId, organisationId, now));
  }

  private async logReading({ id, number, zoneId }: Issue, names: boolean): Promise<void> {
    await this.transactions.run(() =>
      this.audit.record('issue.read', { type: 'issue', id }, { number, names }, zoneId),
    );
  }
}

/** Three quarters of a limit only remind. */
const isStepUp = (type: string, { share }: Record<string, unknown>) => type === 'escalated' && Number(share) >= 100;

const nobody = { name: null, organisation: null };

function withoutIds(request: NonNullable<Issue['pauseRequest']>, masked: boolean) {
  const { reason, note, until, byName, at } = request;
  return { reason, note, until, byName: masked ? '' : byName, at };
}
