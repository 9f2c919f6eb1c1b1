import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { SavedViewAnswer, SavedViewList, SavedViewQuery } from './saved-view.dto.js';
import { canKeepViews, canShareViews, viewAbilitiesOf } from './saved-view.policy.js';
import { type StoredView, viewColumns } from './saved-view.repository.js';

/** Lists as people want to see them again. */
@Injectable()
export class SavedViewReader {
  constructor(private readonly database: Database) {}

  /** The asker's own, then those colleagues share, by name. */
  async list({ list }: SavedViewQuery): Promise<SavedViewList> {
    const actor = currentActor();
    assertCan(canKeepViews(actor));
    const rows = await this.database.rows<StoredView>(
      `SELECT ${viewColumns} FROM projects.saved_view
        WHERE organisation_id = $1 AND list = $2 AND (shared OR user_id = $3)
        ORDER BY user_id <> $3, lower(name), id LIMIT 500`,
      [actor.organisationId, list, actor.userId],
    );
    return { items: rows.map(answerOf), abilities: { save: true, share: canShareViews(actor) } };
  }

  async one(id: string): Promise<SavedViewAnswer> {
    return answerOf(await this.stored(id));
  }

  /** @throws AppError not-found, also for what a colleague keeps without sharing */
  async stored(id: string): Promise<StoredView> {
    const { organisationId, userId } = currentActor();
    const row = await this.database.row<StoredView>(
      `SELECT ${viewColumns} FROM projects.saved_view
        WHERE id = $1 AND organisation_id = $2 AND (shared OR user_id = $3)`,
      [id, organisationId, userId],
    );
    if (!row) throw notFound();
    return row;
  }
}

function answerOf(view: StoredView): SavedViewAnswer {
  const actor = currentActor();
  const { id, list, name, shared, settings, version, userId } = view;
  return {
    data: { id, list, name, shared, settings, version, own: userId === actor.userId },
    abilities: { ...viewAbilitiesOf(actor, view) },
  };
}
