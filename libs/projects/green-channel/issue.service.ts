import { Injectable } from '@nestjs/common';
import { MemberReader, OrganisationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { highestLevel } from '../life-cycle/zone-settings.js';
import { searchText } from './file-issue.js';
import type {
  AcceptIssue,
  AnswerIssue,
  AssignIssue,
  AssignWithin,
  ChangePreset,
  CommentIssue,
  ConfirmIssue,
  EditIssue,
  ExtendIssue,
  GiveBackIssue,
  InstructIssue,
  IssueAnswer,
  RejectIssue,
  ResolveIssue,
  ResumeIssue,
  SetNextStep,
  WithReason,
} from './issue.dto.js';
import { assertCan, type IssueAbility } from './issue.policy.js';
import { IssueReader } from './issue.reader.js';
import { IssueRepository } from './issue.repository.js';
import { type IssueStep, issueLife } from './issue.states.js';
import { IssueKeeper, type OpenIssue } from './issue-keeper.js';
import { ownSteps } from './issue-words.js';
import { PresetRepository } from './preset.repository.js';

interface Change {
  ability: IssueAbility;
  /** The step in the life of the issue, where it is one. */
  step?: IssueStep;
  version?: number;
}

/** What a row of a table may change; what it leaves out stays. Without a version it was filed in this very transaction. */
export interface RevisedIssue extends Partial<EditIssue> {
  nextStep?: string;
  holder?: { organisationId: string; memberId: string | null };
}

/** What happens to an issue between filing and the company's word. */
@Injectable()
export class IssueService {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly issues: IssueRepository,
    private readonly presets: PresetRepository,
    private readonly reader: IssueReader,
    private readonly members: MemberReader,
    private readonly organisations: OrganisationReader,
  ) {}

  accept(id: string, { nextStep, version }: AcceptIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'accept', step: 'accept', version }, async (open) => {
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'accepted', { nextStep });
    });
  }

  /** Hands the issue over to an organisation, or a person there. */
  assign(id: string, { organisationId, memberId, nextStep, note, version }: AssignIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'assign', step: 'assign', version }, async (open) => {
      await this.handOver(open, organisationId, memberId);
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'assigned', { organisationId, memberId, nextStep, note });
    });
  }

  /** Whoever holds it names the person there. */
  assignWithin(id: string, { memberId, nextStep, note, version }: AssignWithin): Promise<IssueAnswer> {
    return this.change(id, { ability: 'assignWithin', step: 'assign', version }, async (open) => {
      const organisationId = open.issue.holderId;
      await this.handOver(open, organisationId, memberId);
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'assigned', { organisationId, memberId, nextStep, note });
    });
  }

  giveBack(id: string, { reason, version }: GiveBackIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'giveBack', step: 'assign', version }, async (open) => {
      const { issue } = open;
      Object.assign(issue, { holderId: issue.zoneId, holderMemberId: null, nextStep: ownSteps.decideHolder });
      await this.keeper.record(open, 'given-back', { reason });
    });
  }

  setNextStep(id: string, { nextStep, version }: SetNextStep): Promise<IssueAnswer> {
    return this.change(id, { ability: 'setNextStep', step: 'assign', version }, async (open) => {
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'next-step-set', { nextStep });
    });
  }

  answer(id: string, { text, nextStep, nextAnswerIn, version }: AnswerIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'answer', step: 'answer', version }, async (open) => {
      const { rolling } = presetOf(open);
      if (!rolling && nextAnswerIn !== undefined) throw new AppError('issue.not-extendable');
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'answered', { text, nextStep, ...(nextAnswerIn && { by: nextAnswerIn }) });
    });
  }

  resume(id: string, { version }: ResumeIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'resume', step: 'resume', version }, async (open) => {
      open.issue.pausedUntil = null;
      await this.keeper.record(open, 'resumed', {});
    });
  }

  /** Once, with a reason, by what the preset allows. */
  extend(id: string, { reason, version }: ExtendIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'extend', step: 'extend', version }, async (open) => {
      const solve = presetOf(open).clocks.find(({ kind }) => kind === 'solve');
      if (!solve?.extendTo) throw new AppError('issue.not-extendable');
      open.issue.extended = true;
      await this.keeper.record(open, 'extended', { reason, by: solve.extendTo - solve.limit.amount });
    });
  }

  changePreset(id: string, { presetCode, reason, version }: ChangePreset): Promise<IssueAnswer> {
    return this.change(id, { ability: 'changePreset', step: 'change-preset', version }, async (open) => {
      const { issue } = open;
      const preset = await this.presets.newest(issue.zoneId, presetCode);
      if (preset.code === issue.presetCode && preset.number === issue.presetNumber) {
        throw new AppError('issue.preset-same');
      }
      const before = { code: issue.presetCode, number: issue.presetNumber };
      Object.assign(issue, { presetCode: preset.code, presetNumber: preset.number, extended: false });
      const chosen = { code: preset.code, number: preset.number };
      await this.keeper.record(open, 'preset-changed', { preset: chosen, before, reason });
    });
  }

  /** Solved in the office's eyes: now the company has the word. */
  resolve(id: string, { proof, version }: ResolveIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'resolve', step: 'resolve', version }, async (open) => {
      const { issue, now } = open;
      Object.assign(issue, { resolution: proof, resolvedAt: now, pauseRequest: null });
      await this.keeper.record(open, 'resolved', { proof });
      // A confidential company, and one that is not on the platform, is called by the zone.
      const asked = issue.confidential ? null : issue.companyId;
      Object.assign(issue, {
        holderId: asked ?? issue.zoneId,
        holderMemberId: null,
        nextStep: asked ? ownSteps.confirm : ownSteps.callBack,
      });
    });
  }

  confirm(id: string, { satisfaction, note, version }: ConfirmIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'confirm', step: 'confirm', version }, async (open) => {
      Object.assign(open.issue, { satisfaction, closedAt: open.now, holderId: open.issue.zoneId });
      await this.keeper.record(open, 'confirmed', { satisfaction, note });
    });
  }

  /** Not solved: it goes on with a new limit, one level up. */
  reject(id: string, { reason, version }: RejectIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'reject', step: 'reject', version }, async (open) => {
      const { issue } = open;
      issue.level = Math.min(highestLevel, issue.level + 1);
      issue.round += 1;
      Object.assign(issue, { resolvedAt: null, extended: false, holderId: issue.zoneId, holderMemberId: null });
      issue.nextStep = ownSteps.solveAgain;
      await this.keeper.record(open, 'rejected', { reason, level: issue.level });
      await this.keeper.reopenedUp(open);
    });
  }

  /** The company did not say anything in its time. */
  closeUnanswered(id: string, { reason, version }: WithReason): Promise<IssueAnswer> {
    return this.change(id, { ability: 'closeUnanswered', step: 'confirm', version }, async (open) => {
      Object.assign(open.issue, { closedAt: open.now, holderId: open.issue.zoneId });
      await this.keeper.record(open, 'closed-unanswered', { reason });
    });
  }

  withdraw(id: string, { reason, version }: WithReason): Promise<IssueAnswer> {
    return this.change(id, { ability: 'withdraw', step: 'withdraw', version }, async (open) => {
      Object.assign(open.issue, { closedAt: open.now, pausedUntil: null, holderId: open.issue.zoneId });
      await this.keeper.record(open, 'withdrawn', { reason });
    });
  }

  comment(id: string, { text, internal }: CommentIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'comment' }, async (open, side) => {
      const audience = internal && side !== 'company' ? 'offices' : 'everyone';
      await this.keeper.record(open, 'commented', { text }, { audience });
    });
  }

  /** A higher level says what is to be done; whoever holds the issue does it. */
  instruct(id: string, { text, nextStep, version }: InstructIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'instruct', version }, async (open) => {
      if (nextStep) open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'instructed', { text, ...(nextStep && { nextStep }) }, { audience: 'offices' });
    });
  }

  edit(id: string, { version, ...wish }: EditIssue): Promise<IssueAnswer> {
    return this.change(id, { ability: 'edit', version }, (open) => this.rewrite(open, wish));
  }

  /**
   * What one row of a table changes of an issue, each part with its own right and its own row of the log. Joins the
   * ambient transaction, and reads nothing back.
   */
  async revise(id: string, { category, title, holder, nextStep, version }: RevisedIssue): Promise<void> {
    const open = await this.keeper.open(id);
    open.imported = true;
    const facts = await this.keeper.factsOf(open);
    const actor = currentActor();
    if (version !== undefined) assertVersion(open.issue, version);
    if (category !== undefined || title !== undefined) {
      assertCan('edit', undefined, actor, facts);
      await this.rewrite(open, { category, title });
    }
    if (holder) {
      assertCan('assign', 'assign', actor, facts);
      await this.handOver(open, holder.organisationId, holder.memberId);
      open.issue.nextStep = nextStep ?? open.issue.nextStep;
      await this.keeper.record(open, 'assigned', { ...holder, nextStep: open.issue.nextStep, note: '' });
    } else if (nextStep !== undefined) {
      assertCan('setNextStep', 'assign', actor, facts);
      open.issue.nextStep = nextStep;
      await this.keeper.record(open, 'next-step-set', { nextStep });
    }
    await this.keeper.close(open);
  }

  /** Lock, check, change, record. */
  private async change(
    id: string,
    { ability, step, version }: Change,
    work: (open: OpenIssue, side: string | undefined) => Promise<void>,
  ): Promise<IssueAnswer> {
    const { zoneId } = await this.reader.whose(id);
    await this.transactions.run(
      async () => {
        const open = await this.keeper.open(id);
        const facts = await this.keeper.factsOf(open);
        assertCan(ability, step, currentActor(), facts);
        if (version !== undefined) assertVersion(open.issue, version);
        if (step) open.issue.state = issueLife.next(open.issue.state, step);
        await work(open, facts.side);
        await this.keeper.close(open);
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }

  private async rewrite(open: OpenIssue, { category, title }: Omit<EditIssue, 'version'>): Promise<void> {
    const { issue } = open;
    const before = { category: issue.category, title: issue.title };
    Object.assign(issue, { category: category ?? issue.category, title: title ?? issue.title });
    issue.search = searchText(issue);
    await this.keeper.record(open, 'edited', { before, after: { category: issue.category, title: issue.title } });
  }

  private async handOver(open: OpenIssue, organisationId: string, memberId: string | null): Promise<void> {
    const { issue } = open;
    const organisation = (await this.organisations.cards([organisationId])).get(organisationId);
    const fits = organisation?.active && (organisationId === issue.zoneId || organisation.kind === 'authority');
    const member = memberId ? await this.members.byId(memberId) : undefined;
    const works = member?.active && member.role !== 'viewer' && member.organisationId === organisationId;
    if (!fits || (memberId && !works)) {
      throw new AppError('issue.holder-unknown');
    }
    issue.holderId = organisationId;
    issue.holderMemberId = memberId;
    await this.issues.grant(issue, organisationId, 'department');
  }
}

function presetOf({ issue, presetOf: find }: OpenIssue) {
  return find({ code: issue.presetCode, number: issue.presetNumber });
}
