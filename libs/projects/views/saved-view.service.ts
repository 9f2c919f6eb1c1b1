import { Injectable } from '@nestjs/common';
import { assertCan } from '#identity';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import type { ChangeView, SavedViewAnswer, SaveView } from './saved-view.dto.js';
import { canKeepViews, canShareViews, mostViews, type ViewAbilities, viewAbilitiesOf } from './saved-view.policy.js';
import { SavedViewReader } from './saved-view.reader.js';
import { SavedViewRepository, type StoredView } from './saved-view.repository.js';

/** Keeps the filters of a list under a name, for oneself or for the colleagues too. */
@Injectable()
export class SavedViewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: SavedViewRepository,
    private readonly reader: SavedViewReader,
    private readonly audit: Audit,
  ) {}

  /** @throws AppError view.too-many */
  async add(wish: SaveView): Promise<SavedViewAnswer> {
    const actor = currentActor();
    assertCan(canKeepViews(actor) && (!wish.shared || canShareViews(actor)));
    const id = newId();
    const owner = { organisationId: actor.organisationId!, userId: actor.userId! };
    await this.transactions.run(async () => {
      const count = await this.views.countForUpdate({ ...owner, list: wish.list });
      if (count >= mostViews) throw new AppError('view.too-many', { most: mostViews });
      await this.views.insert({ ...wish, ...owner, id });
      await this.audit.record('view.saved', { type: 'saved-view', id }, { shared: wish.shared });
    });
    return this.reader.one(id);
  }

  /** @throws AppError version.conflict */
  async change(id: string, { version, ...wish }: ChangeView): Promise<SavedViewAnswer> {
    await this.transactions.run(async () => {
      const sharing = wish.shared !== undefined;
      const editing = wish.name !== undefined || wish.settings !== undefined;
      const view = await this.own(id, (can) => (!sharing || can.share) && (!editing || can.rename));
      assertVersion(view, version);
      const changed = { ...view, ...wish };
      await this.views.save(changed);
      await this.audit.record('view.changed', { type: 'saved-view', id }, { shared: changed.shared });
    });
    return this.reader.one(id);
  }

  async remove(id: string): Promise<void> {
    await this.transactions.run(async () => {
      const actor = currentActor();
      const view = await this.reader.stored(id);
      let shared = true;
      if (view.userId === actor.userId) {
        ({ shared } = await this.own(id, (can) => can.delete));
        await this.views.remove(id);
      } else {
        assertCan(viewAbilitiesOf(actor, view).delete);
        await this.views.removeShared(id);
      }
      await this.audit.record('view.deleted', { type: 'saved-view', id }, { shared });
    });
  }

  /** Locked, and judged on what it is then. A colleague's shared one is refused, any other is missing. */
  private async own(id: string, may: (can: ViewAbilities) => boolean): Promise<StoredView> {
    const actor = currentActor();
    assertCan(may(viewAbilitiesOf(actor, await this.reader.stored(id))));
    const view = await this.views.lock(id);
    assertCan(may(viewAbilitiesOf(actor, view)));
    return view;
  }
}
