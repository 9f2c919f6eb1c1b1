import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { Database } from '#platform/database';
import { defaultStagePlan } from './default-stage-plan.js';
import type { StagePlanView } from './stage-plan.dto.js';
import type { Gate, StagePlan } from './stage-plan.js';

interface PlanRow {
  number: number;
  gates: Gate[];
  createdAt: Date;
  createdBy: string | null;
}

const select = `SELECT number, gates, created_at AS "createdAt", created_by AS "createdBy"
  FROM projects.stage_plan WHERE zone_id = $1 ORDER BY number DESC`;

/** How the projects of a zone move on. Without a plan of its own, a zone has the one that comes with the product. */
@Injectable()
export class StagePlanReader {
  constructor(
    private readonly database: Database,
    private readonly people: PersonReader,
  ) {}

  async newest(zoneId: string): Promise<StagePlan & { number: number }> {
    const row = await this.database.row<PlanRow>(`${select} LIMIT 1`, [zoneId]);
    return row ?? { ...defaultStagePlan, number: 0 };
  }

  /** Newest first; the last is the plan that comes with the product. */
  async versions(zoneId: string): Promise<StagePlanView[]> {
    const rows = await this.database.rows<PlanRow>(`${select} LIMIT 100`, [zoneId]);
    const authors = rows.flatMap(({ createdBy }) => createdBy ?? []);
    const people = authors.length > 0 ? await this.people.contacts([...new Set(authors)]) : [];
    const own = rows.map(({ createdAt, createdBy, ...plan }) => ({
      ...plan,
      createdAt: createdAt.toISOString(),
      createdBy: people.find(({ userId }) => userId === createdBy)?.name ?? null,
    }));
    return [...own, { ...defaultStagePlan, number: 0, createdAt: null, createdBy: null }];
  }
}
