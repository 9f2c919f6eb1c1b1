import { Injectable } from '@nestjs/common';
import type { ImportKind, ImportMode, ImportState } from '#contracts';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import type { ImportFacts } from './import.policy.js';
import type { RowOutcome } from './import-row.js';

export interface StoredImport {
  id: string;
  zoneId: string;
  kind: ImportKind;
  mode: ImportMode;
  state: ImportState;
  memberId: string;
  userId: string;
  fileKey: string | null;
  fileName: string;
  sha256: Buffer;
  rows: number | null;
  done: number;
  good: number;
  created: number;
  changed: number;
  failures: number;
}

export type NewImport = Pick<
  StoredImport,
  'id' | 'zoneId' | 'kind' | 'mode' | 'memberId' | 'userId' | 'fileName' | 'sha256'
> & { fileKey: string; createdAt: Date };

export interface ImportFault {
  code: string;
  params: Record<string, unknown>;
}

const columns = `id, zone_id AS "zoneId", kind, mode, state, member_id AS "memberId", user_id AS "userId",
  file_key AS "fileKey", file_name AS "fileName", sha256, rows, done, good, created, changed, failures`;

/** What is kept to be shown; further problems are counted. */
const mostProblems = 5_000;
const mostDuplicates = 500;

export const factsOf = (row: Omit<StoredImport, 'sha256' | 'failures' | 'memberId' | 'userId'>): ImportFacts => ({
  zoneId: row.zoneId,
  kind: row.kind,
  mode: row.mode,
  state: row.state,
  good: row.good,
  fresh: row.created + row.changed,
  hasFile: row.fileKey !== null,
});

@Injectable()
export class ImportRepository extends Repository {
  /** Who begins an import of this kind in this zone; others wait for the end of the transaction. */
  async lockStart(zoneId: string, kind: ImportKind): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`import:${zoneId}:${kind}`]);
  }

  async underWay(zoneId: string, kind: ImportKind): Promise<StoredImport | undefined> {
    const [row]: StoredImport[] = await this.manager.query(
      `SELECT ${columns} FROM projects.import WHERE zone_id = $1 AND kind = $2 AND state IN ('waiting', 'running')`,
      [zoneId, kind],
    );
    return row;
  }

  async insert(wish: NewImport): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.import (id, zone_id, kind, mode, state, member_id, user_id, file_key, file_name, sha256, created_at)
       VALUES ($1, $2, $3, $4, 'waiting', $5, $6, $7, $8, $9, $10)`,
      [
        ...[wish.id, wish.zoneId, wish.kind, wish.mode, wish.memberId, wish.userId],
        ...[wish.fileKey, wish.fileName, wish.sha256, wish.createdAt],
      ],
    );
  }

  /** Waits for the batch that is running. @throws AppError not-found */
  async lock(id: string): Promise<StoredImport> {
    const [row]: StoredImport[] = await this.manager.query(
      `SELECT ${columns} FROM projects.import WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }

  /** A checked file begins anew, now for good. */
  async restart(id: string, { memberId, userId }: Pick<StoredImport, 'memberId' | 'userId'>): Promise<void> {
    await this.manager.query(
      `UPDATE projects.import
          SET mode = 'import-good', state = 'waiting', member_id = $2, user_id = $3, rows = NULL, done = 0, good = 0,
              created = 0, changed = 0, problem_count = 0, problems = '[]', duplicates = '[]', failures = 0,
              started_at = NULL, finished_at = NULL
        WHERE id = $1`,
      [id, memberId, userId],
    );
  }

  async begin(id: string, rows: number, ignored: readonly string[], now: Date): Promise<void> {
    await this.manager.query(
      `UPDATE projects.import SET state = 'running', rows = $2, ignored = $3, started_at = coalesce(started_at, $4)
        WHERE id = $1`,
      [id, rows, ignored, now],
    );
  }

  /** How far it is now; in the commit of the rows themselves. */
  async progress(id: string, outcomes: readonly RowOutcome[]): Promise<void> {
    const count = (...wanted: RowOutcome['result'][]) =>
      outcomes.filter(({ result }) => wanted.includes(result)).length;
    const problems = outcomes.flatMap((outcome) => outcome.problems);
    const duplicates = outcomes.flatMap(({ row, duplicate }) =>
      duplicate ? [{ row, project: { id: duplicate.id, number: duplicate.number, name: duplicate.name } }] : [],
    );
    await this.manager.query(
      `UPDATE projects.import
          SET done = done + $2, good = good + $3, created = created + $4, changed = changed + $5, failures = 0,
              problem_count = problem_count + $6, problems = ${bounded('problems', '$7', mostProblems)},
              duplicates = ${bounded('duplicates', '$8', mostDuplicates)}
        WHERE id = $1`,
      [
        ...[id, outcomes.length, count('created', 'changed', 'unchanged'), count('created'), count('changed')],
        ...[problems.length, JSON.stringify(problems), JSON.stringify(duplicates)],
      ],
    );
  }

  async finish(id: string, state: 'done' | 'failed' | 'stopped', now: Date, fault?: ImportFault): Promise<void> {
    await this.manager.query(`UPDATE projects.import SET state = $2, finished_at = $3, fault = $4 WHERE id = $1`, [
      id,
      state,
      now,
      fault ? JSON.stringify(fault) : null,
    ]);
  }

  /** One more fault without a step forward. @returns how many there were */
  async failed(id: string): Promise<number> {
    const [rows]: [{ failures: number }[]] = await this.manager.query(
      `UPDATE projects.import SET failures = failures + 1 WHERE id = $1 RETURNING failures`,
      [id],
    );
    return rows[0]?.failures ?? 0;
  }

  async dropFile(id: string): Promise<void> {
    await this.manager.query(`UPDATE projects.import SET file_key = NULL WHERE id = $1`, [id]);
  }
}

/** An array with more at its end, cut where it would be too long. */
const bounded = (column: string, more: string, most: number): string =>
  `CASE WHEN jsonb_array_length(${column}) >= ${most} OR ${more}::jsonb = '[]' THEN ${column}
        ELSE jsonb_path_query_array(${column} || ${more}::jsonb, '$[0 to ${most - 1}]') END`;
