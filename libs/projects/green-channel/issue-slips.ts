import { Injectable } from '@nestjs/common';
import { currentActor, runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import type { LadderReceiver } from '../life-cycle/zone-settings.js';
import { assertCan } from './issue.policy.js';
import { IssueAttachmentReader } from './issue-attachment.reader.js';
import { workingTimeZone } from './issue-clocks.js';
import { IssueKeeper, type OpenIssue } from './issue-keeper.js';
import type { AnswerSlip, FoundSlip, LookAtSlip, NewSlip, SlipList } from './slip.dto.js';
import { readAnswerToken, receiverNamesOf, type Slip } from './slip.js';
import { SlipReader } from './slip.reader.js';
import { SlipRepository } from './slip.repository.js';
import { type SlipWish, WriteSlip } from './write-slip.js';

/** Slips by hand – those of the ladder come with its steps – and what somebody outside answers by a secret link. */
@Injectable()
export class IssueSlipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly standings: IssueAttachmentReader,
    private readonly slips: SlipRepository,
    private readonly reader: SlipReader,
    private readonly writing: WriteSlip,
    private readonly clock: Clock,
  ) {}

  /** By hand, by those who answer for the zone. @throws AppError not-found, forbidden, issue.not-open */
  async issue(issueId: string, { kind, receiver, note }: NewSlip): Promise<SlipList> {
    const { zoneId, abilities } = await this.standings.standing(issueId);
    if (!abilities.seeOffices) throw notFound();
    await this.transactions.run(
      async () => {
        const open = await this.keeper.open(issueId);
        assertCan('issueSlip', 'assign', currentActor(), await this.keeper.factsOf(open));
        const to: LadderReceiver =
          receiver.kind === 'holder' ? { kind: 'organisation', organisationId: open.issue.holderId } : receiver;
        await this.write(open, { kind, receiver: to, note, step: null, escalationId: null });
        await this.keeper.close(open);
      },
      { also: [zoneId] },
    );
    return this.reader.list(issueId);
  }

  /** What somebody outside sees before answering. @throws AppError not-found, slip.expired */
  look({ token }: LookAtSlip): Promise<FoundSlip> {
    return this.withSlip(token, async (slip) => found(slip));
  }

  /** Once. @throws AppError not-found, slip.expired, slip.answered */
  answer({ token, text }: AnswerSlip): Promise<FoundSlip> {
    return this.withSlip(token, async (slip) => {
      if (slip.answeredAt) throw new AppError('slip.answered');
      const open = await this.keeper.open(slip.issueId);
      await this.slips.saveAnswer(slip.id, await this.keeper.withoutNames(open, text), open.now);
      await this.keeper.record(
        open,
        'slip-answered',
        { number: slip.number, receiver: slip.receiverName, text },
        { audience: 'offices' },
      );
      await this.keeper.close(open);
      return found({ ...slip, answeredAt: open.now });
    });
  }

  private withSlip<T>(token: string, work: (slip: Slip) => Promise<T>): Promise<T> {
    const { zoneId, hash } = readAnswerToken(token);
    return runAs(systemActor(zoneId), () =>
      this.transactions.run(async () => {
        const slip = await this.slips.lockByHash(hash);
        if (!slip.answerUntil || slip.answerUntil < this.clock.now()) throw new AppError('slip.expired');
        return work(slip);
      }),
    );
  }

  private async write(open: OpenIssue, wish: SlipWish): Promise<void> {
    const note = await this.keeper.withoutNames(open, wish.note);
    const told = await this.writing.write(open.issue, { ...wish, note }, open.now);
    await this.keeper.record(open, 'slip-issued', told, { audience: 'offices' });
  }
}

function found(slip: Slip): FoundSlip {
  const { kind, number, content, issuedAt, answerUntil, answeredAt } = slip;
  const { step: _step, locale: _locale, ...rest } = content;
  return {
    ...rest,
    kind,
    number,
    receiver: receiverNamesOf(slip),
    timeZone: workingTimeZone,
    issuedAt: issuedAt.toISOString(),
    answerUntil: answerUntil?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
