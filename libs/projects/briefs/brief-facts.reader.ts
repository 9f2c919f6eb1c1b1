import { Injectable } from '@nestjs/common';
import type { OrganisationKind } from '#contracts';
import { Database } from '#platform/database';
import type { BriefFacts, CategoryRow, Figure, FigureKey, IssueRow, ProjectRow } from './brief-facts.js';
import { type BriefKind, type BriefPeriod, instantsOf, previousPeriod } from './brief-period.js';

/** Working time of briefs and of the lists behind them. */
export const briefTimeZone = 'Asia/Shanghai';

interface Whose {
  organisationId: string;
  organisationKind: OrganisationKind;
}

type Counts = Record<
  'filed' | 'closed' | 'judged' | 'inTime' | 'escalated' | 'reopened' | 'satisfied' | 'answers',
  number
>;
interface NowCounts {
  open: number;
  overdue: number;
}

/**
 * Counts what happened in a period. A zone counts what is its own; an authority what was shown to it. Confidential issues
 * are counted, and appear in lists without any name: their rows hold none.
 */
@Injectable()
export class BriefFactsReader {
  constructor(private readonly database: Database) {}

  async facts(kind: BriefKind, period: BriefPeriod, whose: Whose, now: Date): Promise<BriefFacts> {
    const { from, to } = instantsOf(period, briefTimeZone);
    const before = instantsOf(previousPeriod(kind, period), briefTimeZone);
    const mine = new Mine(whose);
    const [counts, last, standing, projects, projectsBefore, actions] = await Promise.all([
      this.issueCounts(mine, from, to),
      this.issueCounts(mine, before.from, before.to),
      this.standing(mine, now),
      this.projectCounts(mine, from, to),
      this.projectCounts(mine, before.from, before.to),
      this.overdueActions(mine, now),
    ]);
    const figure = (key: FigureKey, value: number | null, previous: number | null = null): Figure => ({
      key,
      value,
      before: previous,
    });
    return {
      figures: [
        figure('projects.active', projects.active),
        figure('projects.new', projects.created, projectsBefore.created),
        figure('projects.advanced', projects.advanced, projectsBefore.advanced),
        figure('projects.signed', projects.signed, projectsBefore.signed),
        figure('projects.red', projects.red),
        figure('issues.filed', counts.filed, last.filed),
        figure('issues.closed', counts.closed, last.closed),
        figure('issues.in-time', share(counts), share(last)),
        figure('issues.open', standing.open),
        figure('issues.overdue', standing.overdue),
        figure('issues.escalated', counts.escalated, last.escalated),
        figure('issues.reopened', counts.reopened, last.reopened),
        figure('issues.satisfaction', average(counts), average(last)),
        figure('actions.overdue', actions),
      ],
      signedInvestment: await this.signedInvestment(mine, from, to),
      categories: await this.categories(mine, from, to, now),
      overdueIssues: await this.issues(mine, `i.due_at <= $2`, [now]),
      dueSoon: await this.issues(mine, `i.due_at > $2 AND i.due_at < $3`, [
        now,
        new Date(Math.max(now.getTime(), to.getTime()) + 7 * 86_400_000),
      ]),
      advancedProjects: await this.advanced(mine, from, to),
      redProjects: await this.database.rows<ProjectRow>(
        `SELECT ${projectColumns} FROM projects.project p WHERE ${mine.projects} AND p.status = 'active' AND p.light = 'red'
          ORDER BY p.number LIMIT 50`,
        [mine.id],
      ),
    };
  }

  private async issueCounts(mine: Mine, from: Date, to: Date): Promise<Counts> {
    const row = await this.database.row<Counts>(
      `WITH mine AS NOT MATERIALIZED (SELECT i.* FROM projects.issue i WHERE ${mine.issues})
       SELECT (SELECT count(*) FROM mine WHERE filed_at >= $2 AND filed_at < $3)::int AS filed,
              closed.*,
              (SELECT count(DISTINCT mine.id) FROM projects.escalation e JOIN mine ON mine.id = e.issue_id
                WHERE e.level >= 100 AND e.recorded_at >= $2 AND e.recorded_at < $3)::int AS escalated,
              (SELECT count(DISTINCT mine.id) FROM mine JOIN projects.issue_event v ON v.issue_id = mine.id
                WHERE v.type = 'rejected' AND v.at >= $2 AND v.at < $3)::int AS reopened
         FROM (SELECT count(*)::int AS closed, count(in_time)::int AS judged, count(*) FILTER (WHERE in_time)::int AS "inTime",
                      coalesce(sum(satisfaction), 0)::int AS satisfied, count(satisfaction)::int AS answers
                 FROM mine WHERE state = 'closed' AND closed_at >= $2 AND closed_at < $3) closed`,
      [mine.id, from, to],
    );
    return row!;
  }

  private async standing(mine: Mine, now: Date): Promise<NowCounts> {
    const row = await this.database.row<NowCounts>(
      `SELECT count(*)::int AS open, count(*) FILTER (WHERE i.due_at <= $2)::int AS overdue
         FROM projects.issue i WHERE ${mine.issues} AND i.open`,
      [mine.id, now],
    );
    return row!;
  }

  private async projectCounts(mine: Mine, from: Date, to: Date) {
    const row = await this.database.row<Record<'active' | 'created' | 'advanced' | 'signed' | 'red', number>>(
      `SELECT count(*) FILTER (WHERE p.status = 'active')::int AS active,
              count(*) FILTER (WHERE p.created_at >= $2 AND p.created_at < $3)::int AS created,
              count(*) FILTER (WHERE p.status = 'active' AND p.light = 'red')::int AS red,
              count(*) FILTER (WHERE t.advanced)::int AS advanced, count(*) FILTER (WHERE t.signed)::int AS signed
         FROM projects.project p
         LEFT JOIN LATERAL (SELECT count(*) > 0 AS advanced, count(*) FILTER (WHERE to_stage = 'signed') > 0 AS signed
                              FROM projects.transition t WHERE t.project_id = p.id AND t.step = 'advance'
                               AND t.made_at >= $2 AND t.made_at < $3) t ON true
        WHERE ${mine.projects}`,
      [mine.id, from, to],
    );
    return row!;
  }

  private async overdueActions(mine: Mine, now: Date): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT count(*)::int AS count FROM projects.action a
        WHERE (a.zone_id = $1 OR a.owner_organisation_id = $1) AND a.done_at IS NULL
          AND a.due_on < ($2::timestamptz AT TIME ZONE '${briefTimeZone}')::date`,
      [mine.id, now],
    );
    return row!.count;
  }

  private signedInvestment(mine: Mine, from: Date, to: Date): Promise<BriefFacts['signedInvestment']> {
    return this.database.rows(
      `SELECT p.currency, sum(p.investment)::text AS amount
         FROM projects.project p
        WHERE ${mine.projects} AND p.currency IS NOT NULL AND p.investment IS NOT NULL
          AND EXISTS (SELECT FROM projects.transition t WHERE t.project_id = p.id AND t.step = 'advance'
                         AND t.to_stage = 'signed' AND t.made_at >= $2 AND t.made_at < $3)
        GROUP BY p.currency ORDER BY p.currency`,
      [mine.id, from, to],
    );
  }

  private categories(mine: Mine, from: Date, to: Date, now: Date): Promise<CategoryRow[]> {
    return this.database.rows<CategoryRow>(
      `SELECT i.category, count(*) FILTER (WHERE i.filed_at >= $2 AND i.filed_at < $3)::int AS filed,
              count(*) FILTER (WHERE i.state = 'closed' AND i.closed_at >= $2 AND i.closed_at < $3)::int AS closed,
              count(*) FILTER (WHERE i.open)::int AS open,
              count(*) FILTER (WHERE i.open AND i.due_at <= $4)::int AS overdue
         FROM projects.issue i
        WHERE ${mine.issues} AND (i.open OR (i.filed_at >= $2 AND i.filed_at < $3) OR (i.closed_at >= $2 AND i.closed_at < $3))
        GROUP BY i.category ORDER BY open DESC, i.category`,
      [mine.id, from, to, now],
    );
  }

  private issues(mine: Mine, due: string, parameters: unknown[]): Promise<IssueRow[]> {
    const light = `CASE WHEN i.due_at <= $2 THEN 'red' WHEN i.warn_at <= $2 THEN 'yellow' ELSE 'green' END`;
    return this.database.rows<IssueRow>(
      `SELECT i.id, i.number, i.category, i.title, i.project_name_zh AS "projectZh", i.project_name_en AS "projectEn",
              h.name_zh AS "holderZh", h.name_en AS "holderEn", to_json(i.due_at) AS "dueAt", i.level, ${light} AS light,
              i.next_step AS "nextStep"
         FROM projects.issue i JOIN identity.organisation_card h ON h.id = i.holder_id
        WHERE ${mine.issues} AND i.open AND ${due} ORDER BY i.due_at, i.id LIMIT 50`,
      [mine.id, ...parameters],
    );
  }

  private advanced(mine: Mine, from: Date, to: Date): Promise<BriefFacts['advancedProjects']> {
    return this.database.rows(
      `SELECT ${projectColumns}, t.from_stage AS "from", t.to_stage AS "to"
         FROM projects.transition t JOIN projects.project p ON p.id = t.project_id
        WHERE ${mine.projects} AND t.step = 'advance' AND t.made_at >= $2 AND t.made_at < $3 ORDER BY t.made_at LIMIT 50`,
      [mine.id, from, to],
    );
  }
}

const projectColumns = `p.id, p.number, p.name_zh AS "nameZh", p.name_en AS "nameEn", p.stage, p.light`;

/** Which rows count: by the index of the zone, or by the grants of an authority. */
class Mine {
  readonly id: string;
  readonly issues: string;
  readonly projects: string;

  constructor({ organisationId, organisationKind }: Whose) {
    this.id = organisationId;
    const isZone = organisationKind === 'zone';
    this.issues = isZone
      ? 'i.zone_id = $1'
      : 'i.id IN (SELECT g.issue_id FROM projects.issue_grant g WHERE g.organisation_id = $1)';
    this.projects = isZone
      ? 'p.zone_id = $1'
      : 'p.id IN (SELECT g.project_id FROM projects.project_grant g WHERE g.organisation_id = $1)';
  }
}

/** In percent, without decimals. */
function share({ inTime, judged }: Counts): number | null {
  return judged > 0 ? Math.round((100 * inTime) / judged) : null;
}

/** Of 5, with one decimal. */
function average({ satisfied, answers }: Counts): number | null {
  return answers > 0 ? Math.round((10 * satisfied) / answers) / 10 : null;
}
