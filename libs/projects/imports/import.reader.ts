import { Injectable } from '@nestjs/common';
import { assertCan, isMember, MemberReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { ImportAnswer, ImportList, ImportListQuery, ImportSummary } from './import.dto.js';
import { canImport, importAbilities } from './import.policy.js';
import { factsOf, type ImportFault, type StoredImport } from './import.repository.js';
import type { RowProblem } from './import-row.js';
import { titleOf, wordsOf } from './import-words.js';

interface ImportRow extends StoredImport {
  problemCount: number;
  problems: RowProblem[];
  duplicates: ImportAnswer['data']['duplicates'];
  ignored: string[];
  fault: ImportFault | null;
  createdAt: Date;
  finishedAt: Date | null;
}

const summary = `id, zone_id AS "zoneId", kind, mode, state, member_id AS "memberId", file_key AS "fileKey",
  file_name AS "fileName", rows, done, good, created, changed, problem_count AS "problemCount",
  created_at AS "createdAt", finished_at AS "finishedAt"`;

/** On a page; the copy to mend has all that are kept. */
const shownProblems = 200;
const shownImports = 5;

/** Imports of the asker's zone: how far they are and what is wrong with their rows. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly database: Database,
    private readonly members: MemberReader,
  ) {}

  async list({ kind }: ImportListQuery): Promise<ImportList> {
    const actor = currentActor();
    assertCan(isMember(actor));
    const start = canImport(actor, kind);
    const rows = start
      ? await this.database.rows<ImportRow>(
          `SELECT ${summary} FROM projects.import WHERE zone_id = $1 AND kind = $2 ORDER BY created_at DESC, id DESC
            LIMIT ${shownImports}`,
          [actor.organisationId, kind],
        )
      : [];
    const names = await this.namesOf(rows);
    return { items: rows.map((row) => summaryOf(row, names)), abilities: { start } };
  }

  /** @throws AppError not-found */
  async one(id: string): Promise<ImportAnswer> {
    const row = await this.row(id, shownProblems);
    const names = await this.namesOf([row]);
    const { duplicates, ignored, fault } = row;
    return {
      data: {
        ...summaryOf(row, names),
        problems: row.problems.map((problem) => ({
          ...problem,
          title: titleOf(row.kind, problem.field),
          words: wordsOf(problem),
        })),
        duplicates,
        ignored,
        fault,
      },
      abilities: importAbilities(currentActor(), factsOf(row)),
    };
  }

  /** With the first of its problems. @throws AppError not-found, also for who may not import */
  async row(id: string, problems: number): Promise<ImportRow> {
    const actor = currentActor();
    const row = await this.database.row<ImportRow>(
      `SELECT ${summary}, jsonb_path_query_array(problems, '$[0 to ${problems - 1}]') AS problems, duplicates, ignored, fault
         FROM projects.import WHERE id = $1 AND zone_id = $2`,
      [id, actor.organisationId ?? null],
    );
    if (!row || !canImport(actor, row.kind)) throw notFound();
    return row;
  }

  private async namesOf(rows: readonly ImportRow[]): Promise<Map<string, string>> {
    const people = await this.members.byIds([...new Set(rows.map(({ memberId }) => memberId))]);
    return new Map(people.map(({ memberId, name }) => [memberId, name]));
  }
}

function summaryOf(row: ImportRow, names: ReadonlyMap<string, string>): ImportSummary {
  const { id, kind, mode, state, fileName, rows, done, good, created, changed, problemCount } = row;
  return {
    ...{ id, kind, mode, state, fileName, rows, done, good, created, changed, problemCount },
    unchanged: good - created - changed,
    by: names.get(row.memberId) ?? null,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
