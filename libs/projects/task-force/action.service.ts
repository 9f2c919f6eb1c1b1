import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, forbidden } from '#platform/errors';
import { Events } from '#platform/events';
import { Timeline } from '../life-cycle/timeline.js';
import type { ActionAnswer, FinishAction, ReopenAction } from './action.dto.js';
import { type ActionAbility, actionAbilitiesOf } from './action.policy.js';
import { ActionReader } from './action.reader.js';
import { ActionRepository, type StoredAction } from './action.repository.js';
import { MeetingNews } from './meeting-news.js';
import { type ActionDone, actionEvents } from './task-force.events.js';

/** What was agreed is done, or not after all. */
@Injectable()
export class ActionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly actions: ActionRepository,
    private readonly reader: ActionReader,
    private readonly timeline: Timeline,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly news: MeetingNews,
    private readonly clock: Clock,
  ) {}

  finish(id: string, { note, version }: FinishAction): Promise<ActionAnswer> {
    return this.change(id, 'done', version, async (action) => {
      action.doneAt = this.clock.now();
      action.doneNote = note;
      const { projectId, zoneId, text } = action;
      const fact: ActionDone = { actionId: id, zoneId };
      await this.events.record(actionEvents.done, fact, { organisationId: zoneId });
      if (!projectId) return;
      const params = { text, note };
      await this.timeline.add({
        projectId,
        zoneId,
        kind: actionEvents.done,
        subjectId: id,
        params,
        audience: 'offices',
        at: action.doneAt,
      });
    });
  }

  reopen(id: string, { version }: ReopenAction): Promise<ActionAnswer> {
    return this.change(id, 'reopen', version, async (action) => {
      action.doneAt = null;
      action.doneNote = null;
    });
  }

  private async change(
    id: string,
    ability: ActionAbility,
    version: number,
    work: (action: StoredAction) => Promise<void>,
  ): Promise<ActionAnswer> {
    const zoneId = await this.reader.zoneOf(id);
    await this.transactions.run(
      async () => {
        const action = await this.actions.lock(id);
        assertMay(ability, action);
        assertVersion(action, version);
        await work(action);
        await this.actions.saveDone(action);
        const happened = ability === 'done' ? actionEvents.done : 'action.reopened';
        await this.audit.record(happened, { type: 'action', id }, { meetingId: action.meetingId }, zoneId);
        this.news.afterCommit({ id: action.meetingId, zoneId });
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }
}

function assertMay(ability: ActionAbility, action: StoredAction): void {
  const actor = currentActor();
  if (actionAbilitiesOf(actor, action)[ability]) return;
  const otherwise = actionAbilitiesOf(actor, { ...action, doneAt: action.doneAt ? null : new Date(0) });
  if (!otherwise[ability]) throw forbidden();
  throw new AppError(ability === 'done' ? 'action.already-done' : 'action.not-done');
}
