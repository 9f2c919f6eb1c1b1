import { Injectable } from '@nestjs/common';
import { newId } from '#platform/clock';
import { Repository } from '#platform/database';
import type { Gate } from './stage-plan.js';

@Injectable()
export class StagePlanRepository extends Repository {
  /** One writer of a zone's plan at a time. */
  async lock(zoneId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`stage-plan:${zoneId}`]);
  }

  async add(zoneId: string, number: number, gates: readonly Gate[], by: string | null): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.stage_plan (id, zone_id, number, gates, created_by) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), zoneId, number, JSON.stringify(gates), by],
    );
  }
}
