import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';

export interface NewAftercare {
  id: string;
  projectId: string;
  zoneId: string;
  kind: string;
  happenedOn: string;
  score: number | null;
  notes: string;
  nextOn: string | null;
  expansionProjectId: string | null;
  createdBy: string | null;
  createdAt: Date;
}

@Injectable()
export class AftercareRepository extends Repository {
  async insert(record: NewAftercare): Promise<void> {
    const { id, projectId, zoneId, kind, happenedOn, score, notes, nextOn, expansionProjectId, createdBy } = record;
    await this.manager.query(
      `INSERT INTO projects.aftercare (id, project_id, zone_id, kind, happened_on, score, notes, next_on,
                                       expansion_project_id, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, projectId, zoneId, kind, happenedOn, score, notes, nextOn, expansionProjectId, createdBy, record.createdAt],
    );
  }
}
