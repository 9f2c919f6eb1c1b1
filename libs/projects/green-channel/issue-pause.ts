import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import type { DecidePause, IssueAnswer, RequestPause } from './issue.dto.js';
import { assertCan } from './issue.policy.js';
import { IssueReader } from './issue.reader.js';
import { issueLife } from './issue.states.js';
import { IssueKeeper } from './issue-keeper.js';

const longestPauseDays = 180;

/** Pauses: for a listed reason, until a date, and only with the consent of a second person. */
@Injectable()
export class IssuePauseService {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly reader: IssueReader,
    private readonly people: PersonReader,
  ) {}

  async request(id: string, { reason, note, until, version }: RequestPause): Promise<IssueAnswer> {
    const { zoneId } = await this.reader.whose(id);
    const actor = currentActor();
    await this.transactions.run(
      async () => {
        const open = await this.keeper.open(id);
        const { issue, now } = open;
        assertCan('requestPause', 'pause', actor, await this.keeper.factsOf(open));
        assertVersion(issue, version);
        const ends = Date.parse(until);
        if (ends <= now.getTime()) throw new AppError('issue.pause-ends-too-early');
        if (ends > now.getTime() + longestPauseDays * 86_400_000) throw new AppError('issue.pause-too-long');
        const byUserId = actor.userId!;
        const byName = await this.people.name(byUserId);
        const ending = new Date(ends).toISOString();
        issue.pauseRequest = { reason, note, until: ending, byUserId, byName, at: now.toISOString() };
        await this.keeper.record(open, 'pause-requested', { reason, note, until: ending });
        await this.keeper.close(open);
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }

  async decide(id: string, { consent, note, version }: DecidePause): Promise<IssueAnswer> {
    const { zoneId } = await this.reader.whose(id);
    await this.transactions.run(
      async () => {
        const open = await this.keeper.open(id);
        const { issue, now } = open;
        assertCan('decidePause', undefined, currentActor(), await this.keeper.factsOf(open));
        assertVersion(issue, version);
        const request = issue.pauseRequest!;
        const ends = new Date(request.until);
        issue.pauseRequest = null;
        if (consent) {
          if (ends <= now) throw new AppError('issue.pause-ends-too-early');
          issue.state = issueLife.next(issue.state, 'pause');
          issue.pausedUntil = ends;
          await this.keeper.record(open, 'paused', { reason: request.reason, until: request.until, note });
        } else {
          await this.keeper.record(open, 'pause-refused', { reason: request.reason, note });
        }
        await this.keeper.close(open);
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }
}
