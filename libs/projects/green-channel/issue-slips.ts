import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale } from '#contracts';
import { OrganisationReader } from '#identity';
import { currentActor, runAs, systemActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { NumberSeries } from '../life-cycle/number-series.js';
import type { LadderReceiver } from '../life-cycle/zone-settings.js';
import { issueEvents } from './issue.events.js';
import { assertCan } from './issue.policy.js';
import { IssueAttachmentReader } from './issue-attachment.reader.js';
import { workingTimeZone } from './issue-clocks.js';
import { IssueKeeper, type OpenIssue } from './issue-keeper.js';
import { type SlipKind, slipOfLevel } from './ladder.js';
import type { AnswerSlip, FoundSlip, LookAtSlip, NewSlip, SlipList } from './slip.dto.js';
import { readAnswerToken, receiverNamesOf, type Slip, type SlipContent } from './slip.js';
import { SlipReader } from './slip.reader.js';
import { SlipRepository } from './slip.repository.js';

interface Wish {
  kind: SlipKind;
  receiver: LadderReceiver;
  step: SlipContent['step'];
  note: string | null;
  escalationId: string | null;
}

export interface Escalation {
  id: string;
  issueId: string;
  clock: string;
  /** In percent of the limit. */
  share: number;
  level: number;
  receiver: LadderReceiver;
}

/** Slips: one for each step up the ladder, others by hand, answered from outside by a secret link. */
@Injectable()
export class IssueSlipService {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly standings: IssueAttachmentReader,
    private readonly slips: SlipRepository,
    private readonly reader: SlipReader,
    private readonly numbers: NumberSeries,
    private readonly organisations: OrganisationReader,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The slip of an escalation, once. Three quarters of a limit only remind; they have none. Inside a transaction. */
  async ofEscalation({ id, issueId, clock, share, level, receiver }: Escalation): Promise<void> {
    if (share < 100) return;
    const open = await this.keeper.open(issueId);
    if (await this.slips.exists(id)) return;
    const step = { clock, share, level };
    await this.write(open, { kind: slipOfLevel(level), receiver, step, note: null, escalationId: id });
    await this.keeper.close(open);
  }

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

  private async write(open: OpenIssue, { kind, receiver, step, note, escalationId }: Wish): Promise<void> {
    const { issue, now } = open;
    const { zoneId, confidential, projectNameZh, projectNameEn } = issue;
    const receiverId =
      receiver.kind === 'organisation' ? receiver.organisationId : receiver.kind === 'zone' ? zoneId : null;
    const cards = await this.organisations.cards([zoneId, issue.holderId, ...(receiverId ? [receiverId] : [])]);
    const nameOf = (id: string): Bilingual => cards.get(id)!.name;
    const outside = receiver.kind === 'outside' ? receiver : undefined;
    const locale: Locale = outside?.locale ?? 'zh-CN';
    const id = newId();
    const number = await this.numbers.next(zoneId, 'slip');
    const receiverNames = receiverId === null ? null : nameOf(receiverId);
    const receiverName = outside?.name ?? (receiverNames!.zh || receiverNames!.en);
    await this.slips.add({
      id,
      issueId: issue.id,
      zoneId,
      escalationId,
      kind,
      number,
      receiverId,
      receiverName,
      receiverEmail: outside?.email ?? null,
      issuedAt: now,
      content: {
        issueNumber: issue.number,
        title: issue.title,
        category: issue.category,
        project:
          confidential || projectNameZh === null ? null : { zh: projectNameZh, en: projectNameEn ?? projectNameZh },
        zone: nameOf(zoneId),
        receiver: receiverNames,
        holder: nameOf(issue.holderId),
        nextStep: issue.nextStep,
        note: await this.keeper.withoutNames(open, note),
        filedAt: issue.filedAt.toISOString(),
        dueAt: issue.dueAt?.toISOString() ?? null,
        step,
        locale,
      },
    });
    await this.keeper.record(
      open,
      'slip-issued',
      { slipId: id, number, kind, receiver: receiverNames ?? receiverName, ...(note && { note }) },
      { audience: 'offices' },
    );
    if (outside) await this.events.record(issueEvents.slipIssued, { slipId: id, zoneId }, { organisationId: zoneId });
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
