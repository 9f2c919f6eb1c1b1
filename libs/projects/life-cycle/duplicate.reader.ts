import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { likelyDuplicates } from './duplicates.js';
import type { LikelyDuplicates, LikelyDuplicatesQuestion } from './project-entry.dto.js';

type Candidate = Omit<LikelyDuplicates['items'][number], 'likeness'>;

/** Projects of a zone that are probably the one somebody is about to enter. */
@Injectable()
export class DuplicateReader {
  constructor(private readonly database: Database) {}

  async like(
    zoneId: string,
    { nameZh, nameEn, companyName }: LikelyDuplicatesQuestion,
  ): Promise<LikelyDuplicates['items']> {
    const candidates = (await this.candidates(zoneId)).map((candidate) => ({
      ...candidate,
      names: [candidate.name.zh, candidate.name.en],
    }));
    return likelyDuplicates({ names: [nameZh, nameEn], companyName }, candidates)
      .slice(0, 5)
      .map(({ project: { names: _, ...project }, similarity }) => ({ ...project, likeness: similarity }));
  }

  /** All of a zone: a few hundred short names, compared in this process. */
  candidates(zoneId: string): Promise<Candidate[]> {
    return this.database.rows<Candidate>(
      `SELECT id, number, json_build_object('zh', name_zh, 'en', name_en) AS name, company_name AS "companyName", stage
         FROM projects.project WHERE zone_id = $1 AND status <> 'withdrawn' ORDER BY id DESC LIMIT 5000`,
      [zoneId],
    );
  }
}
