import type { Actor } from '#platform/actor';
import { workingTimeZone } from './issue-clocks.js';
import type { LedgerFilter, LedgerSort } from './ledger.dto.js';

/** Collects the values of a statement; `$1` is the asker's organisation, `$2` now. */
export class Conditions {
  readonly values: unknown[];
  readonly parts: string[];

  constructor(actor: Actor, now: Date) {
    this.values = [actor.organisationId ?? null, now];
    this.parts = [mine(actor)];
  }

  /** @param sql with `?` where the value stands */
  add(sql: string, value: unknown): void {
    this.values.push(value);
    this.parts.push(sql.replaceAll('?', `$${this.values.length}`));
  }

  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  get where(): string {
    // Every statement names both, whether its filters need them or not.
    return `${this.parts.join(' AND ')} AND $2::timestamptz IS NOT NULL`;
  }
}

/** A zone's own by its index, everybody else's from their grants: row-level security alone would look at every issue. */
function mine({ organisationKind }: Actor): string {
  if (organisationKind === 'zone') return 'i.zone_id = $1';
  return 'i.id IN (SELECT g.issue_id FROM projects.issue_grant g WHERE g.organisation_id = $1)';
}

/** As lightOf() says it, in SQL. */
export const lightSql = `CASE WHEN i.due_at IS NULL THEN CASE WHEN i.in_time IS FALSE THEN 'red' ELSE 'green' END
  WHEN i.due_at <= $2 THEN 'red' WHEN i.warn_at <= $2 THEN 'yellow' ELSE 'green' END`;

const startOf = `?::date::timestamp AT TIME ZONE '${workingTimeZone}'`;
const endOf = `(?::date + 1)::timestamp AT TIME ZONE '${workingTimeZone}'`;

export function conditionsOf(actor: Actor, now: Date, filter: LedgerFilter): Conditions {
  const all = new Conditions(actor, now);
  if (filter.state === 'open') all.parts.push('i.open');
  else if (filter.state) all.add('i.state = ?', filter.state);
  if (filter.light) all.add(`i.open AND (${lightSql}) = ?`, filter.light);
  if (filter.category) all.add('i.category = ANY (?)', filter.category);
  if (filter.holder) all.add('i.holder_id = ?', filter.holder);
  if (filter.person) all.add('i.holder_member_id = ?', filter.person);
  if (filter.mine)
    all.add('i.open AND i.holder_id = $1 AND (i.holder_member_id = ? OR i.holder_member_id IS NULL)', actor.memberId);
  if (filter.level) all.add('i.level = ?', filter.level);
  if (filter.project) all.add('i.project_id = ?', filter.project);
  if (filter.company) all.add('i.company_id = ?', filter.company);
  if (filter.confidential !== undefined) all.add('i.confidential = ?', filter.confidential);
  if (filter.overdue) all.parts.push('i.open AND i.due_at <= $2');
  if (filter.dueFrom) all.add(`i.due_at >= ${startOf}`, filter.dueFrom);
  if (filter.dueTo) all.add(`i.due_at < ${endOf}`, filter.dueTo);
  if (filter.filedFrom) all.add(`i.filed_at >= ${startOf}`, filter.filedFrom);
  if (filter.filedTo) all.add(`i.filed_at < ${endOf}`, filter.filedTo);
  if (filter.closedFrom) all.add(`i.closed_at >= ${startOf}`, filter.closedFrom);
  if (filter.closedTo) all.add(`i.closed_at < ${endOf}`, filter.closedTo);
  if (filter.judged !== undefined) all.parts.push(`(i.in_time IS NOT NULL) = ${filter.judged}`);
  if (filter.rated !== undefined) all.parts.push(`(i.satisfaction IS NOT NULL) = ${filter.rated}`);
  happened(all, 'projects.escalation e', 'e.level >= 100', 'e.recorded_at', filter.escalatedFrom, filter.escalatedTo);
  happened(all, 'projects.issue_event e', `e.type = 'rejected'`, 'e.at', filter.reopenedFrom, filter.reopenedTo);
  for (const word of filter.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []) {
    all.add(`i.search LIKE ?`, `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  return all;
}

/** Issues with an entry of a kind on days of a span, either end open. */
function happened(all: Conditions, table: string, kind: string, at: string, from?: string, to?: string): void {
  if (!from && !to) return;
  const place = (of: string, day: string | undefined) => (day ? of.replace('?', all.value(day)) : 'NULL::timestamptz');
  const [first, end] = [place(startOf, from), place(endOf, to)];
  all.parts.push(
    `EXISTS (SELECT FROM ${table} WHERE e.issue_id = i.id AND ${kind} AND ${at} >= coalesce(${first}, '-infinity')
       AND ${at} < coalesce(${end}, 'infinity'))`,
  );
}

interface Order {
  by: string;
  /** The value the cursor remembers, and its type. */
  key: string;
  type: string;
  after: '>' | '<';
}

/** Sorts that walk an index; issues without the value of the order are left out, as they have no place in it. */
export const orders: Record<LedgerSort, Order> = {
  due: { by: 'i.due_at, i.id', key: 'i.due_at', type: 'timestamptz', after: '>' },
  newest: { by: 'i.id DESC', key: 'i.filed_at', type: 'timestamptz', after: '<' },
  level: { by: 'i.level DESC, i.id DESC', key: 'i.level', type: 'int', after: '<' },
  closed: { by: 'i.closed_at DESC, i.id DESC', key: 'i.closed_at', type: 'timestamptz', after: '<' },
  // As text, which is in order up to I-2026-9999.
  number: { by: 'i.number, i.id', key: 'i.number', type: 'text', after: '>' },
};
