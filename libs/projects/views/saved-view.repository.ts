import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import type { ViewList } from './saved-view.dto.js';
import type { ViewFacts } from './saved-view.policy.js';

export interface StoredView extends ViewFacts {
  id: string;
  list: ViewList;
  name: string;
  settings: Record<string, string>;
  version: number;
}

export const viewColumns = `id, organisation_id AS "organisationId", user_id AS "userId", list, name, shared, settings, version`;

@Injectable()
export class SavedViewRepository extends Repository {
  /** How many a person keeps for a list; others of the person wait for the end of the transaction. */
  async countForUpdate({ organisationId, userId, list }: Pick<StoredView, 'organisationId' | 'userId' | 'list'>) {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `saved-view:${organisationId}:${userId}:${list}`,
    ]);
    const [row]: [{ count: number }] = await this.manager.query(
      `SELECT count(*)::int AS count FROM projects.saved_view WHERE organisation_id = $1 AND user_id = $2 AND list = $3`,
      [organisationId, userId, list],
    );
    return row.count;
  }

  async insert({ id, organisationId, userId, list, name, shared, settings }: Omit<StoredView, 'version'>) {
    await this.manager.query(
      `INSERT INTO projects.saved_view (id, organisation_id, user_id, list, name, shared, settings)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, organisationId, userId, list, name, shared, settings],
    );
  }

  /** @throws AppError not-found */
  async lock(id: string): Promise<StoredView> {
    const [row]: StoredView[] = await this.manager.query(
      `SELECT ${viewColumns} FROM projects.saved_view WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw notFound();
    return row;
  }

  async save({ id, name, shared, settings }: StoredView): Promise<void> {
    await this.manager.query(
      `UPDATE projects.saved_view SET name = $2, shared = $3, settings = $4, version = version + 1 WHERE id = $1`,
      [id, name, shared, settings],
    );
  }

  async remove(id: string): Promise<void> {
    await this.manager.query(`DELETE FROM projects.saved_view WHERE id = $1`, [id]);
  }

  /** A colleague's, as long as it is shared: row-level security shows it, but lets nobody else lock it. */
  async removeShared(id: string): Promise<void> {
    const [rows]: [unknown[]] = await this.manager.query(
      `DELETE FROM projects.saved_view WHERE id = $1 AND shared RETURNING id`,
      [id],
    );
    if (rows.length === 0) throw notFound();
  }
}
