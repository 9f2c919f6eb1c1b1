import { Injectable } from '@nestjs/common';
import { assertCan, isMember, MemberReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { type IssueSide, issueAbilitiesOf } from './issue.policy.js';
import type { IssueState } from './issue.states.js';
import { workingTimeZone } from './issue-clocks.js';
import type {
  BoardQuery,
  CalendarQuery,
  LedgerBoard,
  LedgerCompanies,
  LedgerFileRow,
  LedgerFilter,
  LedgerPage,
  LedgerQuery,
  LedgerRow,
  LedgerSummary,
  Wall,
} from './ledger.dto.js';
import { Conditions, conditionsOf, lightSql, orders } from './ledger-sql.js';

interface StoredRow extends Omit<LedgerRow, 'holder'> {
  holder: { id: string; name: LedgerRow['holder']['name'] };
  holderMemberId: string | null;
  zoneId: string;
  extended: boolean;
  side: IssueSide | null;
  place: string;
}

export type LedgerFileAnswer = Omit<LedgerPage['items'][number], 'data'> & { data: LedgerFileRow };

const cardsOnABoard = 20;
const companiesToPick = 500;
const rowsAtATime = 500;
/** Keys a cursor takes as they are; the others are instants. */
const plainKeys = new Set(['i.level', 'i.number']);

const columns = `i.id, i.number, i.state, i.category, i.title, i.confidential, i.level, i.round, i.version, i.extended,
  i.zone_id AS "zoneId", json_build_object('id', z.id, 'name', json_build_object('zh', z.name_zh, 'en', z.name_en)) AS zone,
  CASE WHEN i.project_name_zh IS NOT NULL THEN json_build_object('id', i.project_id, 'name',
    json_build_object('zh', i.project_name_zh, 'en', i.project_name_en)) END AS project, i.company_name AS company,
  json_build_object('id', h.id, 'name', json_build_object('zh', h.name_zh, 'en', h.name_en)) AS holder,
  i.holder_member_id AS "holderMemberId", i.next_step AS "nextStep", i.due_at AS "dueAt", i.due_clock AS "dueClock",
  ${lightSql} AS light, i.filed_at AS "filedAt", i.closed_at AS "closedAt", i.in_time AS "inTime", i.satisfaction,
  (SELECT g.side FROM projects.issue_grant g WHERE g.issue_id = i.id AND g.organisation_id = $1) AS side`;

const names = `JOIN identity.organisation_card z ON z.id = i.zone_id JOIN identity.organisation_card h ON h.id = i.holder_id`;

/** The ledger (台账): issues as lists, boards and walls. Confidential ones have no name in any of them. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
    private readonly clock: Clock,
  ) {}

  async list(query: LedgerQuery): Promise<LedgerPage> {
    const { sort, cursor, limit, total, ...filter } = query;
    const actor = asker();
    const all = conditionsOf(actor, this.clock.now(), filter);
    const counted = total ? await this.counted(all) : null;
    const order = orders[sort];
    const [place, id] = cursor?.split('_') ?? [];
    if (sort === 'due') all.parts.push('i.due_at IS NOT NULL');
    if (sort === 'closed') all.parts.push('i.closed_at IS NOT NULL');
    if (cursor && sort === 'newest') all.add('i.id < ?', id);
    else if (cursor) {
      all.parts.push(
        `(${order.key}, i.id) ${order.after} (${all.value(place)}::${order.type}, ${all.value(id)}::uuid)`,
      );
    }
    const rows = await this.rows(all, `ORDER BY ${order.by} LIMIT ${all.value(limit + 1)}`, order.key);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await this.answers(shown, actor),
      next: rows.length > limit && last ? `${last.place}_${last.id}` : null,
      total: counted,
    };
  }

  /** How many rows a filter has. */
  count(filter: LedgerFilter): Promise<number> {
    return this.counted(conditionsOf(asker(), this.clock.now(), filter));
  }

  /** Every row of a filter in the order of the list, read page by page. */
  async *every({ sort, ...filter }: LedgerFilter & Pick<LedgerQuery, 'sort'>): AsyncGenerator<LedgerFileRow> {
    let cursor: string | undefined;
    do {
      const page: LedgerPage = await this.list({ ...filter, sort, limit: rowsAtATime, cursor });
      for (const { data } of await this.whole(page.items)) yield data;
      cursor = page.next ?? undefined;
    } while (cursor);
  }

  /** Those of the asker's own with these numbers, as the file holds them. */
  async numbered(numbers: readonly string[]): Promise<LedgerFileAnswer[]> {
    if (numbers.length === 0) return [];
    const actor = asker();
    const all = conditionsOf(actor, this.clock.now(), {});
    all.add('i.number = ANY (?)', numbers);
    const { by, key } = orders.number;
    return this.whole(await this.answers(await this.rows(all, `ORDER BY ${by}`, key), actor));
  }

  async summary(): Promise<LedgerSummary> {
    const actor = asker();
    const now = this.clock.now();
    const all = new Conditions(actor, now);
    const member = all.value(actor.memberId ?? null);
    const groups = await this.database.rows<{
      state: IssueState;
      category: LedgerRow['category'];
      level: number;
      light: LedgerRow['light'];
      holderId: string;
      count: number;
      soon: number;
      me: number;
    }>(
      `SELECT i.state, i.category, i.level, ${lightSql} AS light, i.holder_id AS "holderId", count(*)::int AS count,
              count(*) FILTER (WHERE i.due_at > $2 AND i.due_at < $2::timestamptz + interval '7 days')::int AS soon,
              count(*) FILTER (WHERE i.holder_id = $1 AND (i.holder_member_id = ${member} OR i.holder_member_id IS NULL))::int AS me
         FROM projects.issue i WHERE ${all.where} AND i.open GROUP BY 1, 2, 3, 4, 5`,
      all.values,
    );
    const byHolder = tally(groups, ({ holderId }) => holderId);
    const cards = await this.database.rows<{ id: string; zh: string; en: string }>(
      `SELECT id, name_zh AS zh, name_en AS en FROM identity.organisation_card WHERE id = ANY ($1::uuid[])`,
      [[...byHolder.keys()]],
    );
    const sum = (of: (group: (typeof groups)[number]) => number) =>
      groups.reduce((total, group) => total + of(group), 0);
    return {
      open: sum(({ count }) => count),
      overdue: sum(({ count, light }) => (light === 'red' ? count : 0)),
      dueThisWeek: sum(({ soon }) => soon),
      waitingForMe: sum(({ me }) => me),
      averageDays: await this.averageDays(actor, now),
      byLight: {
        green: sum(({ count, light }) => (light === 'green' ? count : 0)),
        yellow: sum(({ count, light }) => (light === 'yellow' ? count : 0)),
        red: sum(({ count, light }) => (light === 'red' ? count : 0)),
      },
      byState: [...tally(groups, ({ state }) => state)].map(([state, { open }]) => ({ state, count: open })),
      byCategory: [...tally(groups, ({ category }) => category)]
        .map(([category, counts]) => ({ category, ...counts }))
        .sort((a, b) => b.open - a.open),
      byLevel: [...tally(groups, ({ level }) => level)]
        .map(([level, { open }]) => ({ level, count: open }))
        .sort((a, b) => a.level - b.level),
      byHolder: cards
        .map(({ id, zh, en }) => ({ id, name: { zh, en }, ...byHolder.get(id)! }))
        .sort((a, b) => b.open - a.open)
        .slice(0, 20),
    };
  }

  /** Those a name is shown of: whoever files in confidence is not among them for it. */
  async companies(): Promise<LedgerCompanies> {
    const all = new Conditions(asker(), this.clock.now());
    const items = await this.database.rows<LedgerCompanies['items'][number]>(
      `SELECT i.company_id AS id, max(i.company_name) AS name FROM projects.issue i
        WHERE ${all.where} AND i.company_id IS NOT NULL AND i.company_name IS NOT NULL
        GROUP BY 1 ORDER BY 2, 1 LIMIT ${companiesToPick}`,
      all.values,
    );
    return { items };
  }

  async board({ by }: BoardQuery): Promise<LedgerBoard> {
    const actor = asker();
    const all = new Conditions(actor, this.clock.now());
    const key = by === 'holder' ? 'i.holder_id' : 'i.state';
    const rows = await this.database.rows<StoredRow & { key: string; columnCount: number }>(
      `SELECT * FROM (
         SELECT ${columns}, '' AS place, ${key} AS key, count(*) OVER (PARTITION BY ${key})::int AS "columnCount",
                row_number() OVER (PARTITION BY ${key} ORDER BY i.due_at, i.id) AS position
           FROM projects.issue i ${names} WHERE ${all.where} AND i.open) cards
        WHERE position <= ${all.value(cardsOnABoard)} ORDER BY "columnCount" DESC, key, position`,
      all.values,
    );
    const answers = await this.answers(rows, actor);
    const keys = [...new Set(rows.map((row) => row.key))];
    return {
      columns: keys.map((column) => {
        const first = rows.find((row) => row.key === column)!;
        return {
          key: column,
          name: by === 'holder' ? first.holder.name : null,
          count: first.columnCount,
          cards: answers.filter((_, index) => rows[index]!.key === column),
        };
      }),
    };
  }

  async calendar({ from, to }: CalendarQuery) {
    const actor = asker();
    const all = conditionsOf(actor, this.clock.now(), { state: 'open', dueFrom: from, dueTo: to });
    const days = await this.database.rows<{ date: string; count: number; overdue: number }>(
      `SELECT to_char(i.due_at AT TIME ZONE '${workingTimeZone}', 'YYYY-MM-DD') AS date, count(*)::int AS count,
              count(*) FILTER (WHERE i.due_at <= $2)::int AS overdue
         FROM projects.issue i WHERE ${all.where} GROUP BY 1 ORDER BY 1 LIMIT 400`,
      all.values,
    );
    return { days, timeZone: workingTimeZone };
  }

  /** One tile a project, red first; the confidential issues of a zone share one without a name. */
  async wall(): Promise<Wall> {
    const actor = asker();
    const now = this.clock.now();
    const all = new Conditions(actor, now);
    const tiles = await this.database.rows<Wall['tiles'][number] & { dueAt: string }>(
      `SELECT t.id, json_build_object('id', z.id, 'name', json_build_object('zh', z.name_zh, 'en', z.name_en)) AS zone,
              CASE WHEN t.zh IS NOT NULL THEN json_build_object('zh', t.zh, 'en', t.en) END AS name,
              CASE WHEN t.red > 0 THEN 'red' WHEN t.yellow > 0 THEN 'yellow' ELSE 'green' END AS light,
              t.green, t.yellow, t.red, t.level, t.due AS "dueAt"
         FROM (SELECT i.zone_id, i.project_id AS id, max(i.project_name_zh) AS zh, max(i.project_name_en) AS en,
                      count(*) FILTER (WHERE ${lightSql} = 'green')::int AS green,
                      count(*) FILTER (WHERE ${lightSql} = 'yellow')::int AS yellow,
                      count(*) FILTER (WHERE ${lightSql} = 'red')::int AS red,
                      max(i.level) AS level, min(i.due_at) AS due
                 FROM projects.issue i WHERE ${all.where} AND i.open GROUP BY i.zone_id, i.project_id) t
         JOIN identity.organisation_card z ON z.id = t.zone_id
        ORDER BY (t.red > 0) DESC, (t.yellow > 0) DESC, t.due LIMIT 500`,
      all.values,
    );
    return {
      at: now.toISOString(),
      tiles: tiles.map((tile) => ({ ...tile, dueAt: new Date(tile.dueAt).toISOString() })),
    };
  }

  private async averageDays(actor: Actor, now: Date): Promise<number | null> {
    const all = new Conditions(actor, now);
    const row = await this.database.row<{ days: number | null }>(
      `SELECT round(avg(extract(epoch FROM i.closed_at - i.filed_at)) / 86400, 1)::float8 AS days
         FROM projects.issue i
        WHERE ${all.where} AND i.state = 'closed' AND i.closed_at > $2::timestamptz - interval '365 days'`,
      all.values,
    );
    return row?.days ?? null;
  }

  private async counted(all: Conditions): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM projects.issue i WHERE ${all.where}`,
      all.values,
    );
    return row!.count;
  }

  /** Picks first, then adds names: the order walks its index and stops after a page. */
  private rows(all: Conditions, order: string, key: string): Promise<StoredRow[]> {
    return this.database.rows<StoredRow>(
      `WITH i AS MATERIALIZED (SELECT i.* FROM projects.issue i WHERE ${all.where} ${order})
       SELECT ${columns}, ${plainKeys.has(key) ? key : `to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`} AS place
         FROM i ${names} ${order.replace(/ LIMIT .*/, '')}`,
      all.values,
    );
  }

  /** With what only the file holds. */
  private async whole(items: LedgerPage['items']): Promise<LedgerFileAnswer[]> {
    const rows = await this.database.rows<Pick<LedgerFileRow, 'id' | 'description' | 'projectNumber'>>(
      `SELECT i.id, i.description, p.number AS "projectNumber"
         FROM projects.issue i LEFT JOIN projects.project p ON p.id = i.project_id WHERE i.id = ANY ($1::uuid[])`,
      [items.map(({ data }) => data.id)],
    );
    const more = new Map(rows.map(({ id, ...row }) => [id, row]));
    return items.map(({ data, abilities }) => ({
      data: { ...data, ...(more.get(data.id) ?? { description: '', projectNumber: null }) },
      abilities,
    }));
  }

  private async answers(rows: readonly StoredRow[], actor: Actor): Promise<LedgerPage['items']> {
    const people = await this.members.byIds([...new Set(rows.flatMap(({ holderMemberId }) => holderMemberId ?? []))]);
    const nameOf = new Map(people.map(({ memberId, name }) => [memberId, name]));
    return rows.map((row) => {
      const { holderMemberId, zoneId, extended, side, place: _, dueAt, filedAt, closedAt, ...data } = row;
      const abilities = issueAbilitiesOf(actor, {
        state: row.state,
        zoneId,
        holderId: row.holder.id,
        confidential: row.confidential,
        extended,
        rolling: false,
        pauseRequest: null,
        unanswered: false,
        side: actor.organisationId === zoneId ? 'zone' : (side ?? undefined),
      });
      const { accept, assign, setNextStep, edit, confirm } = abilities;
      return {
        data: {
          ...only(data),
          dueAt: iso(dueAt),
          filedAt: iso(filedAt)!,
          closedAt: iso(closedAt),
          holder: {
            ...row.holder,
            memberId: holderMemberId,
            person: (holderMemberId && nameOf.get(holderMemberId)) || null,
          },
        },
        abilities: { accept, assign, setNextStep, edit, confirm },
      };
    });
  }
}

function asker(): Actor {
  const actor = currentActor();
  assertCan(isMember(actor));
  return actor;
}

function iso(instant: Date | string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

/** Without what a statement adds for itself. */
function only(row: object): Omit<LedgerRow, 'holder' | 'dueAt' | 'filedAt' | 'closedAt'> {
  const { key: _, columnCount: __, position: ___, ...rest } = row as LedgerRow & Record<string, unknown>;
  return rest as LedgerRow;
}

function tally<T extends { count: number; light: string }, K>(
  groups: readonly T[],
  keyOf: (group: T) => K,
): Map<K, { open: number; overdue: number }> {
  const counts = new Map<K, { open: number; overdue: number }>();
  for (const group of groups) {
    const known = counts.get(keyOf(group)) ?? { open: 0, overdue: 0 };
    known.open += group.count;
    if (group.light === 'red') known.overdue += group.count;
    counts.set(keyOf(group), known);
  }
  return counts;
}
