import { Injectable } from '@nestjs/common';
import type { EvidenceKind, GateCondition, ProjectStage } from '#contracts';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { workingTimeZone } from '../green-channel/issue-clocks.js';
import type { NextGate } from './project.dto.js';
import { askedOf, type GateSubject, gateFrom, missingFor } from './stage-plan.js';
import { StagePlanReader } from './stage-plan.reader.js';

interface Situation {
  facts: GateSubject['facts'];
  evidence: EvidenceKind[];
  /** Open ones, past their due time or up the ladder; those that have waited longest first. */
  redIssues: NextGate['redIssues'];
  /** Both heads: who leads, and who serves the company. */
  taskForceHeads: boolean;
  milestones: number;
  unplanned: number;
  /** Of the stage of construction. */
  building: number;
  unfinished: number;
  linked: boolean;
}

/** Enough to know where to begin. */
const redIssuesNamed = 10;

/** A day that is still to come has finished nothing. */
const today = `($2::timestamptz AT TIME ZONE '${workingTimeZone}')::date`;

const situation = `
  SELECT json_build_object('nameZh', p.name_zh, 'nameEn', p.name_en, 'summary', p.summary, 'companyName', p.company_name,
           'companyId', p.company_id, 'investorGroup', p.investor_group, 'country', p.country, 'industry', p.industry, 'isicCode', p.isic_code,
           'investment', p.investment, 'currency', p.currency, 'foreignCapital', p.foreign_capital, 'landMu', p.land_mu,
           'energyTce', p.energy_tce, 'jobs', p.jobs, 'annualOutput', p.annual_output, 'plannedStart', p.planned_start,
           'plannedCompletion', p.planned_completion, 'leadMemberId', p.lead_member_id) AS facts,
         ARRAY(SELECT DISTINCT d.evidence FROM projects.document d
                WHERE d.project_id = p.id AND d.removed_at IS NULL
                  AND EXISTS (SELECT FROM projects.document_version v WHERE v.document_id = d.id)) AS evidence,
         i.red AS "redIssues", p.company_id IS NOT NULL AS linked,
         (SELECT count(DISTINCT f.role) = 2 FROM projects.task_force_member f
           WHERE f.project_id = p.id AND f.role IN ('lead', 'service-officer')) AS "taskForceHeads",
         m.count AS milestones, m.unplanned, m.building, m.unfinished
    FROM projects.project p
   CROSS JOIN LATERAL (SELECT COALESCE(json_agg(json_build_object('id', r.id, 'number', r.number, 'title', r.title)
                                               ORDER BY r.due_at, r.id), '[]') AS red
                         FROM (SELECT * FROM projects.issue i
                                WHERE i.project_id = p.id AND i.open AND (i.due_at <= $2 OR i.level > 1)
                                ORDER BY i.due_at, i.id LIMIT ${redIssuesNamed}) r) i
   CROSS JOIN LATERAL (SELECT count(*)::int AS count, count(*) FILTER (WHERE m.baseline_end IS NULL)::int AS unplanned,
                              count(*) FILTER (WHERE m.stage = 'construction')::int AS building,
                              count(*) FILTER (WHERE m.stage = 'construction'
                                               AND (m.actual_end IS NULL OR m.actual_end > ${today}))::int AS unfinished
                         FROM projects.milestone m WHERE m.project_id = p.id) m
   WHERE p.id = $1`;

/** Between a project and its next stage: what the zone's newest stage plan asks for, and what of it is not there yet. */
@Injectable()
export class GateReader {
  constructor(
    private readonly database: Database,
    private readonly plans: StagePlanReader,
    private readonly clock: Clock,
  ) {}

  /** Judges inside a transaction that has locked the project; elsewhere it is advice. Null at the end of the line. */
  async next(id: string, zoneId: string, stage: ProjectStage): Promise<NextGate | null> {
    const plan = await this.plans.newest(zoneId);
    const gate = gateFrom(plan, stage);
    const row = gate && (await this.database.row<Situation>(situation, [id, this.clock.now()]));
    if (!gate || !row) return null;
    const subject = { stage, facts: row.facts, evidence: row.evidence, conditions: conditionsOf(row) };
    const { from, to, roles } = gate;
    const missing = missingFor(plan, subject)?.missing ?? [];
    const held = missing.some((each) => each.kind === 'condition' && each.condition === 'no-open-red-issue');
    return {
      ...{ from, to, roles, planNumber: plan.number },
      asked: askedOf(gate, subject).length,
      missing,
      redIssues: held ? row.redIssues : [],
    };
  }
}

const conditions: Record<GateCondition, (now: Situation) => boolean> = {
  'no-open-red-issue': ({ redIssues }) => redIssues.length === 0,
  'task-force-named': ({ taskForceHeads }) => taskForceHeads,
  'milestones-planned': ({ milestones, unplanned }) => milestones > 0 && unplanned === 0,
  'construction-milestones-done': ({ building, unfinished }) => building > 0 && unfinished === 0,
  'company-linked': ({ linked }) => linked,
};

const conditionsOf = (now: Situation): GateCondition[] =>
  (Object.keys(conditions) as GateCondition[]).filter((code) => conditions[code](now));
