import type { Bilingual } from '#contracts';
import type { NextGate, ProjectLine, ProjectView } from './project.dto.js';
import type { ProjectFacts } from './project.policy.js';

/** A project as the statements below read it; `$1` is always the organisation that asks. */
type Read<View> = Omit<View, 'stageSince' | 'createdAt' | 'lead' | 'nextGate'> & {
  stageSince: Date;
  createdAt: Date;
  leadMemberId: string | null;
  side: 'company' | 'department' | 'authority' | null;
};
export type LineRow = Read<ProjectLine>;
export type ProjectRow = Read<ProjectView>;

const card = (alias: string) => `json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en)`;

const lineColumns = `p.id, p.number, json_build_object('id', z.id, 'slug', z.slug, 'name', ${card('z')}) AS zone,
  ${card('p')} AS name, p.stage, p.status, p.stage_since AS "stageSince", p.source, json_build_object(
    'id', p.company_id, 'name', p.company_name, 'organisation', CASE WHEN c.id IS NOT NULL THEN ${card('c')} END) AS company,
  p.industry, p.investment, p.currency, p.lead_member_id AS "leadMemberId", p.light,
  (SELECT count(*)::int FROM projects.issue i WHERE i.project_id = p.id AND i.open) AS "openIssues",
  (SELECT g.side FROM projects.project_grant g WHERE g.project_id = p.id AND g.organisation_id = $1) AS side,
  p.version, p.created_at AS "createdAt"`;

const viewColumns = `${lineColumns}, p.summary, p.status_reason AS "statusReason", p.source_id AS "sourceId",
  p.investor_group AS "investorGroup", p.country, p.isic_code AS "isicCode", p.foreign_capital AS "foreignCapital", p.land_mu AS "landMu",
  p.energy_tce AS "energyTce", p.jobs, p.annual_output AS "annualOutput", p.planned_start AS "plannedStart",
  p.planned_completion AS "plannedCompletion", p.light_reason AS "lightReason", p.light_on AS "lightOn",
  COALESCE((SELECT json_agg(json_build_object('organisationId', g.organisation_id, 'name', ${card('o')}, 'side', g.side)
                            ORDER BY g.created_at, g.organisation_id)
              FROM projects.project_grant g JOIN identity.organisation_card o ON o.id = g.organisation_id
             WHERE g.project_id = p.id), '[]'::json) AS grants`;

const names = `JOIN identity.organisation_card z ON z.id = p.zone_id
  LEFT JOIN identity.organisation_card c ON c.id = p.company_id`;

/** Picks the projects `p` first, then adds names and counts to those few. */
export const selectLines = (picked: string) =>
  `WITH p AS NOT MATERIALIZED (SELECT p.* FROM projects.project p ${picked})
   SELECT ${lineColumns} FROM p ${names} ORDER BY p.id DESC`;

export const selectOne = `SELECT ${viewColumns} FROM projects.project p ${names} WHERE p.id = $2`;

type Names = ReadonlyMap<string, string>;

export function lineOf(row: LineRow, names: Names): ProjectLine {
  const { leadMemberId, side: _, stageSince, createdAt, ...line } = row;
  const name = leadMemberId === null ? undefined : names.get(leadMemberId);
  return {
    ...line,
    stageSince: stageSince.toISOString(),
    createdAt: createdAt.toISOString(),
    lead: leadMemberId === null || name === undefined ? null : { memberId: leadMemberId, name },
  };
}

export function viewOf(row: ProjectRow, names: Names, nextGate: NextGate | null): ProjectView {
  const { leadMemberId: _leadMemberId, side: _side, ...view } = row;
  return { ...view, ...lineOf(row, names), nextGate };
}

/** What the zone keeps to itself and its offices: why a project stands still, why a light is red, who else looks. */
export function withoutInternal(view: ProjectView): ProjectView {
  return { ...view, statusReason: null, lightReason: {}, grants: [] };
}

export type StandingRow = Pick<ProjectFacts, 'zoneId' | 'leadMemberId' | 'stage' | 'status'> & {
  id: string;
  number: string;
  name: Bilingual;
  companyId: string | null;
  side: ProjectRow['side'];
};

export const selectStanding = `
  SELECT p.id, p.zone_id AS "zoneId", p.number, ${card('p')} AS name, p.stage, p.status, p.company_id AS "companyId",
         p.lead_member_id AS "leadMemberId",
         (SELECT g.side FROM projects.project_grant g WHERE g.project_id = p.id AND g.organisation_id = $1) AS side
    FROM projects.project p WHERE p.id = $2`;
