import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '#contracts';
import { Database } from '#platform/database';
import { likelyDuplicates } from './duplicates.js';
import type { LikelyDuplicates, LikelyDuplicatesQuestion } from './project-entry.dto.js';

interface Candidate {
  id: string;
  number: string;
  nameZh: string;
  nameEn: string;
  names: string[];
  companyName: string;
  investorGroup: string;
  industry: string | null;
  stage: ProjectStage;
}

/** As many as somebody looks through while entering. */
const shown = 5;

/** Projects of a zone that may be the one somebody is about to enter. */
@Injectable()
export class DuplicateReader {
  constructor(private readonly database: Database) {}

  async like(zoneId: string, question: LikelyDuplicatesQuestion): Promise<LikelyDuplicates['items']> {
    const [found = []] = await this.likeEach(zoneId, [question]);
    return found;
  }

  /** For each question its likeliest projects, in the order of the questions. */
  async likeEach(zoneId: string, questions: readonly LikelyDuplicatesQuestion[]): Promise<LikelyDuplicates['items'][]> {
    const candidates = await this.candidates(zoneId);
    return questions.map((question) =>
      likelyDuplicates({ ...question, names: [question.nameZh, question.nameEn] }, candidates)
        .slice(0, shown)
        .map(({ project: { id, number, nameZh, nameEn, companyName, stage }, reasons, similarity }) => ({
          id,
          number,
          name: { zh: nameZh, en: nameEn },
          companyName,
          stage,
          reasons,
          similarity,
        })),
    );
  }

  /** All of a zone, the withdrawn ones too: they come back under new names. Compared in this process. */
  candidates(zoneId: string): Promise<Candidate[]> {
    return this.database.rows<Candidate>(
      `SELECT id, number, name_zh AS "nameZh", name_en AS "nameEn", ARRAY[name_zh, name_en] AS names,
              company_name AS "companyName", investor_group AS "investorGroup", industry, stage
         FROM projects.project WHERE zone_id = $1 ORDER BY id DESC LIMIT 5000`,
      [zoneId],
    );
  }
}
