import { Injectable } from '@nestjs/common';
import type { ProjectStage } from '#contracts';
import { Database } from '#platform/database';
import { KnownNames } from './duplicates.js';
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

export interface KnownProjects {
  like(question: LikelyDuplicatesQuestion): LikelyDuplicates['items'];
}

/** As many as somebody looks through while entering. */
const shown = 5;

/** Projects of a zone that may be the one somebody is about to enter. */
@Injectable()
export class DuplicateReader {
  constructor(private readonly database: Database) {}

  async like(zoneId: string, question: LikelyDuplicatesQuestion): Promise<LikelyDuplicates['items']> {
    return (await this.known(zoneId)).like(question);
  }

  /** The projects of a zone, ready for many questions; they are compared in this process. */
  async known(zoneId: string): Promise<KnownProjects> {
    const names = new KnownNames(await this.candidates(zoneId));
    return {
      like: ({ nameZh, nameEn, ...question }) =>
        names
          .like({ ...question, names: [nameZh, nameEn] })
          .slice(0, shown)
          .map(({ project, reasons, similarity }) => ({
            id: project.id,
            number: project.number,
            name: { zh: project.nameZh, en: project.nameEn },
            companyName: project.companyName,
            stage: project.stage,
            reasons,
            similarity,
          })),
    };
  }

  /** All of a zone, the withdrawn ones too: they come back under new names. */
  private candidates(zoneId: string): Promise<Candidate[]> {
    return this.database.rows<Candidate>(
      `SELECT id, number, name_zh AS "nameZh", name_en AS "nameEn", ARRAY[name_zh, name_en] AS names,
              company_name AS "companyName", investor_group AS "investorGroup", industry, stage
         FROM projects.project WHERE zone_id = $1 ORDER BY id DESC LIMIT 5000`,
      [zoneId],
    );
  }
}
