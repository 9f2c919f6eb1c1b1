import { Injectable } from '@nestjs/common';
import type { GateCondition, ProjectStage } from '#contracts';
import { Database } from '#platform/database';
import type { NextGate } from './project.dto.js';
import { type Gate, missingAt } from './stage-plan.js';
import { StagePlanReader } from './stage-plan.reader.js';

interface Situation {
  facts: Record<string, unknown>;
  evidence: string[];
  openIssues: number;
  /** Past their due time or up the ladder. */
  redIssues: number;
  taskForceLead: boolean;
  milestones: number;
  unplanned: number;
  unfinished: number;
}

const situation = `
  SELECT json_build_object('nameZh', p.name_zh, 'nameEn', p.name_en, 'summary', p.summary, 'companyName', p.company_name,
           'companyId', p.company_id, 'investorGroup', p.investor_group, 'country', p.country, 'industry', p.industry,
           'investment', p.investment, 'currency', p.currency, 'foreignCapital', p.foreign_capital, 'landMu', p.land_mu,
           'energyTce', p.energy_tce, 'jobs', p.jobs, 'annualOutput', p.annual_output, 'plannedStart', p.planned_start,
           'plannedCompletion', p.planned_completion, 'leadMemberId', p.lead_member_id) AS facts,
         ARRAY(SELECT DISTINCT d.evidence FROM projects.document d
                WHERE d.project_id = p.id AND d.removed_at IS NULL
                  AND EXISTS (SELECT FROM projects.document_version v WHERE v.document_id = d.id)) AS evidence,
         i.open AS "openIssues", i.red AS "redIssues",
         EXISTS (SELECT FROM projects.task_force_member f WHERE f.project_id = p.id AND f.role = 'lead') AS "taskForceLead",
         m.count AS milestones, m.unplanned, m.unfinished
    FROM projects.project p
   CROSS JOIN LATERAL (SELECT count(*)::int AS open, count(*) FILTER (WHERE i.due_at <= now() OR i.level > 1)::int AS red
                         FROM projects.issue i WHERE i.project_id = p.id AND i.open) i
   CROSS JOIN LATERAL (SELECT count(*)::int AS count, count(*) FILTER (WHERE m.baseline_end IS NULL)::int AS unplanned,
                              count(*) FILTER (WHERE m.actual_end IS NULL)::int AS unfinished
                         FROM projects.milestone m WHERE m.project_id = p.id) m
   WHERE p.id = $1`;

/** Between a project and its next stage: what the zone's newest stage plan asks for, and what of it is not there yet. */
@Injectable()
export class GateReader {
  constructor(
    private readonly database: Database,
    private readonly plans: StagePlanReader,
  ) {}

  /** Judges inside a transaction that has locked the project; elsewhere it is advice. Null at the end of the line. */
  async next(id: string, zoneId: string, stage: ProjectStage): Promise<NextGate | null> {
    const { number, gates } = await this.plans.newest(zoneId);
    const gate = gates.find(({ from }) => from === stage);
    return gate ? { ...(await this.judged(gate, id)), planNumber: number } : null;
  }

  private async judged(gate: Gate, id: string): Promise<Omit<NextGate, 'planNumber'>> {
    const row = await this.database.row<Situation>(situation, [id]);
    const known = { facts: row?.facts ?? {}, evidence: row?.evidence ?? [], met: row ? metBy(row) : [] };
    return {
      from: gate.from,
      to: gate.to,
      missing: missingAt(gate, known),
      asked: gate.fields.length + gate.evidence.length + gate.conditions.length,
    };
  }
}

const conditions: Record<GateCondition, (now: Situation) => boolean> = {
  'no-red-issue': ({ redIssues }) => redIssues === 0,
  'no-open-issue': ({ openIssues }) => openIssues === 0,
  'task-force-lead': ({ taskForceLead }) => taskForceLead,
  'milestones-planned': ({ milestones, unplanned }) => milestones > 0 && unplanned === 0,
  'milestones-done': ({ milestones, unfinished }) => milestones > 0 && unfinished === 0,
};

function metBy(now: Situation): string[] {
  return Object.entries(conditions).flatMap(([code, holds]) => (holds(now) ? [code] : []));
}
