import type { Actor } from '#platform/actor';
import { sectionOfIndustry } from './industry-section.js';
import type { ProjectQuery } from './project.dto.js';

/** Whose projects, by index: row-level security alone would look at every row. `$1` is the organisation that asks. */
export function mine(actor: Actor): string {
  return actor.organisationKind === 'zone'
    ? 'p.zone_id = $1'
    : 'p.id IN (SELECT g.project_id FROM projects.project_grant g WHERE g.organisation_id = $1)';
}

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
