import type { Actor } from '#platform/actor';
import { workingTimeZone } from '../green-channel/issue-clocks.js';
import { sectionOfIndustry } from './industry-section.js';
import type { ProjectQuery } from './project.dto.js';

/** Whose projects, by index: row-level security alone would look at every row. `$1` is the organisation that asks. */
export function mine(actor: Actor): string {
  return actor.organisationKind === 'zone'
    ? 'p.zone_id = $1'
    : 'p.id IN (SELECT g.project_id FROM projects.project_grant g WHERE g.organisation_id = $1)';
}

const startOf = (place: string) => `${place}::date::timestamp AT TIME ZONE '${workingTimeZone}'`;
const endOf = (place: string) => `(${place}::date + 1)::timestamp AT TIME ZONE '${workingTimeZone}'`;

const equals = {
  stage: 'p.stage',
  status: 'p.status',
  light: 'p.light',
  source: 'p.source',
  zone: 'p.zone_id',
} as const;

/** Conditions of a list and their values, beginning with `$1`; only what was asked for, so that each is planned well. */
export function listConditions(actor: Actor, query: ProjectQuery): { conditions: string[]; values: unknown[] } {
  const conditions = [mine(actor)];
  const values: unknown[] = [actor.organisationId ?? null];
  const add = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  for (const [name, column] of Object.entries(equals) as [keyof typeof equals, string][]) {
    if (query[name]) add((place) => `${column} = ${place}`, query[name]);
  }
  if (query.lead)
    add((place) => `p.lead_member_id = ${place}`, query.lead === 'me' ? (actor.memberId ?? null) : query.lead);
  if (query.industry) add((place) => `p.industry LIKE ANY (${place})`, industryPatterns(query.industry));
  if (query.createdFrom) add((place) => `p.created_at >= ${startOf(place)}`, query.createdFrom);
  if (query.createdTo) add((place) => `p.created_at < ${endOf(place)}`, query.createdTo);
  if (query.movedFrom || query.movedTo || query.reached) {
    const { movedFrom = null, movedTo = null, reached = null } = query;
    const [from, to, stage] = [movedFrom, movedTo, reached].map((value) => `$${values.push(value)}`) as [
      string,
      string,
      string,
    ];
    conditions.push(`EXISTS (SELECT FROM projects.transition t WHERE t.project_id = p.id AND t.step = 'advance'
      AND t.made_at >= coalesce(${startOf(from)}, '-infinity') AND t.made_at < coalesce(${endOf(to)}, 'infinity')
      AND t.to_stage = coalesce(${stage}, t.to_stage))`);
  }
  for (const word of words(query.q)) add((place) => `p.search LIKE ${place}`, `%${word}%`);
  return { conditions, values };
}

/** A section is the letter alone, or the divisions of two digits it holds; everything finer begins with its own digits. */
function industryPatterns(code: string): string[] {
  if (/\d/.test(code)) return [`${code}%`];
  const divisions = Array.from({ length: 99 }, (_, index) => String(index + 1).padStart(2, '0'));
  return [code, ...divisions.filter((division) => sectionOfIndustry(division) === code).map((each) => `${each}%`)];
}

/** Each word must be found; what LIKE takes for a pattern is meant as it stands. */
function words(q: string | undefined): string[] {
  return (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[\\%_]/g, '\\$&'));
}
