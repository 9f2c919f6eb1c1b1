import { Injectable } from '@nestjs/common';
import { assertCan, MemberReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import type { LadderReceiver } from '../life-cycle/zone-settings.js';
import type { EscalationPage, EscalationQuery, EscalationRow, EscalationSummary } from './escalation.dto.js';
import { canSeeEscalations } from './escalation.policy.js';
import { escalationsOf } from './escalation-sql.js';
import { type IssueSide, issueAbilitiesOf } from './issue.policy.js';
import { workingTimeZone } from './issue-clocks.js';
import { lightSql } from './ledger-sql.js';

interface StoredRow extends Omit<EscalationRow, 'holder' | 'step' | 'dueAt' | 'answeredAt' | 'timeZone'> {
  holder: Pick<EscalationRow['holder'], 'id' | 'name'>;
  holderMemberId: string | null;
  dueAt: Date | null;
  answeredAt: Date | null;
  at: Date;
  clock: string | null;
  share: number | null;
  stepLevel: number;
  receiver: LadderReceiver | null;
  receiverName: EscalationRow['holder']['name'];
  extended: boolean;
  side: IssueSide | null;
}

const columns = `i.id, i.number, i.state, i.category, i.title, i.confidential, i.level, i.round, i.version, i.extended,
  i.light, i.unread, i.at, i.answered_at AS "answeredAt", i.next_step AS "nextStep", i.due_at AS "dueAt",
  json_build_object('id', z.id, 'name', json_build_object('zh', z.name_zh, 'en', z.name_en)) AS zone,
  CASE WHEN i.project_name_zh IS NOT NULL THEN json_build_object('id', i.project_id, 'name',
    json_build_object('zh', i.project_name_zh, 'en', i.project_name_en)) END AS project, i.company_name AS company,
  json_build_object('id', h.id, 'name', json_build_object('zh', h.name_zh, 'en', h.name_en)) AS holder,
  i.holder_member_id AS "holderMemberId", e.clock, e.level AS share, coalesce(e.ladder_level, i.step_level) AS "stepLevel",
  e.receiver, json_build_object('zh', t.name_zh, 'en', t.name_en) AS "receiverName",
  (SELECT g.side FROM projects.issue_grant g WHERE g.issue_id = i.id AND g.organisation_id = $1) AS side`;

/** What went up the ladder: for the authorities it came to, and for those who answer for the zone it came from. */
@Injectable()
export class EscalationReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly clock: Clock,
  ) {}

  /** What the asker has not read since it came up comes first, then what is due first. */
  async list({ cursor, limit, ...filter }: EscalationQuery): Promise<EscalationPage> {
    const actor = asker();
    const { all, from, unread } = escalationsOf(actor, this.clock.now(), filter);
    const due = `coalesce(i.due_at, 'infinity')`;
    const [read, place, id] = cursor?.split('_') ?? [];
    if (cursor) {
      const after = [read === '1', place === 'none' ? 'infinity' : place, id].map((value) => all.value(value));
      all.parts.push(
        `(NOT ${unread}, ${due}, i.id) > (${after[0]}::boolean, ${after[1]}::timestamptz, ${after[2]}::uuid)`,
      );
    }
    const rows = await this.database.rows<StoredRow>(
      `WITH i AS MATERIALIZED (
         SELECT i.*, ${lightSql} AS light, ${unread} AS unread, s.at, s.escalation_id, s.answered_at, s.level AS step_level
           FROM ${from} WHERE ${all.where} ORDER BY NOT ${unread}, ${due}, i.id LIMIT ${all.value(limit + 1)})
       SELECT ${columns} FROM i
         JOIN identity.organisation_card z ON z.id = i.zone_id JOIN identity.organisation_card h ON h.id = i.holder_id
         LEFT JOIN projects.escalation e ON e.id = i.escalation_id
         LEFT JOIN identity.organisation_card t ON t.id = coalesce((e.receiver->>'organisationId')::uuid, ${toWhom(actor)})
        ORDER BY NOT i.unread, ${due}, i.id`,
      all.values,
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.answers(shown, actor),
      next:
        rows.length > limit && last ? `${last.unread ? 0 : 1}_${last.dueAt?.toISOString() ?? 'none'}_${last.id}` : null,
    };
  }

  async summary(): Promise<EscalationSummary> {
    const { all, from, unread } = escalationsOf(asker(), this.clock.now(), {});
    const rows = await this.database.rows<Omit<EscalationSummary, 'zones'> & EscalationSummary['zones'][number]>(
      `SELECT z.id, json_build_object('zh', z.name_zh, 'en', z.name_en) AS name, c.* FROM (
         SELECT i.zone_id, count(*)::int AS open, count(*) FILTER (WHERE ${lightSql} = 'red')::int AS red,
                count(*) FILTER (WHERE ${unread})::int AS unread, count(*) FILTER (WHERE s.answered_at IS NULL)::int AS waiting,
                count(*) FILTER (WHERE s.answered_at IS NOT NULL)::int AS answered
           FROM ${from} WHERE ${all.where} GROUP BY i.zone_id) c
         JOIN identity.organisation_card z ON z.id = c.zone_id ORDER BY c.open DESC, z.name_en, z.id`,
      all.values,
    );
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      unread: sum((row) => row.unread),
      waiting: sum((row) => row.waiting),
      answered: sum((row) => row.answered),
      overdue: sum((row) => row.red),
      zones: rows.map(({ id, name, open, red }) => ({ id, name, open, red })),
    };
  }

  private async answers(rows: readonly StoredRow[], actor: Actor): Promise<EscalationPage['items']> {
    const people = await this.members.byIds([...new Set(rows.flatMap(({ holderMemberId }) => holderMemberId ?? []))]);
    const nameOf = new Map(people.map(({ memberId, name }) => [memberId, name]));
    return rows.map((row) => {
      const { comment, instruct, giveBack } = issueAbilitiesOf(actor, {
        ...row,
        zoneId: row.zone.id,
        holderId: row.holder.id,
        rolling: false,
        pauseRequest: null,
        unanswered: false,
        side: actor.organisationId === row.zone.id ? 'zone' : (row.side ?? undefined),
      });
      const person = (row.holderMemberId && nameOf.get(row.holderMemberId)) || null;
      return { data: viewOf(row, person), abilities: { comment, instruct, giveBack } };
    });
  }
}

function asker(): Actor {
  const actor = currentActor();
  assertCan(canSeeEscalations(actor));
  return actor;
}

/** Where no step names an organisation, it came to the asker's authority, or stayed with the zone. */
const toWhom = ({ organisationKind }: Actor) => (organisationKind === 'authority' ? '$1' : 'i.zone_id');

function viewOf(row: StoredRow, person: string | null): EscalationRow {
  const { holder, holderMemberId: _, dueAt, answeredAt, extended: __, side: ___, ...rest } = row;
  const { at, clock, share, stepLevel, receiver, receiverName, ...data } = rest;
  const outside = receiver?.kind === 'outside';
  return {
    ...data,
    holder: { ...holder, person },
    dueAt: dueAt?.toISOString() ?? null,
    step: {
      at: at.toISOString(),
      cause: clock === null ? 'not-solved' : 'clock',
      clock,
      share,
      level: stepLevel,
      to: { name: outside ? { zh: receiver.name, en: receiver.name } : receiverName, outside },
    },
    answeredAt: answeredAt?.toISOString() ?? null,
    timeZone: workingTimeZone,
  };
}
