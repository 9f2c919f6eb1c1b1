import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { likeness, normalName } from './duplicates.js';
import type { LikelyDuplicates, LikelyDuplicatesQuestion } from './project-entry.dto.js';

type Candidate = Omit<LikelyDuplicates['items'][number], 'likeness'>;

/** From here on two names probably mean one project. */
const probable = 0.5;

/** Projects of a zone that are probably the one somebody is about to enter. */
@Injectable()
export class DuplicateReader {
  constructor(private readonly database: Database) {}

  async like(
    zoneId: string,
    { nameZh, nameEn, companyName }: LikelyDuplicatesQuestion,
  ): Promise<LikelyDuplicates['items']> {
    const wanted = [nameZh, nameEn, companyName].map(normalName).filter((name) => name.length > 1);
    if (wanted.length === 0) return [];
    const candidates = await this.candidates(zoneId);
    return candidates
      .map((candidate) => ({ ...candidate, likeness: this.likest([nameZh, nameEn], companyName, candidate) }))
      .filter((candidate) => candidate.likeness >= probable)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 5);
  }

  /** All of a zone: a few hundred short names, compared in this process. */
  candidates(zoneId: string): Promise<Candidate[]> {
    return this.database.rows<Candidate>(
      `SELECT id, number, json_build_object('zh', name_zh, 'en', name_en) AS name, company_name AS "companyName", stage
         FROM projects.project WHERE zone_id = $1 AND status <> 'withdrawn' ORDER BY id DESC LIMIT 5000`,
      [zoneId],
    );
  }

  likest(names: readonly string[], companyName: string, candidate: Candidate): number {
    const own = [candidate.name.zh, candidate.name.en];
    const byName = names.flatMap((name) => own.map((other) => likeness(name, other)));
    return Math.max(...byName, 0.9 * likeness(companyName, candidate.companyName));
  }
}
