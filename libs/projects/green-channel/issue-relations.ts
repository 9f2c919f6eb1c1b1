import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { FileIssueService } from './file-issue.js';
import type { IssueAnswer, LinkIssue, MergeIssue, SplitIssue } from './issue.dto.js';
import type { Issue } from './issue.entity.js';
import { assertCan, type IssueAbility } from './issue.policy.js';
import { IssueReader } from './issue.reader.js';
import { IssueRepository } from './issue.repository.js';
import { issueLife } from './issue.states.js';
import { IssueKeeper, type OpenIssue } from './issue-keeper.js';

/** Issues in relation to each other: one becomes several, two become one, or they only belong together. */
@Injectable()
export class IssueRelationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly issues: IssueRepository,
    private readonly filing: FileIssueService,
    private readonly reader: IssueReader,
  ) {}

  /** Each part is an issue of its own, with its own limits from now on; the first one goes on. */
  async split(id: string, { parts, version }: SplitIssue): Promise<IssueAnswer> {
    await this.within(id, 'split', version, async (open) => {
      const { issue } = open;
      for (const part of parts) {
        const wish = { ...part, confidential: false, presetCode: issue.presetCode };
        const partId = await this.filing.write(currentActor(), projectOf(issue), wish);
        await this.issues.addLink(issue.zoneId, partId, issue.id, 'split-from');
        await this.keeper.record(open, 'split', { partId, title: part.title });
      }
    });
    return this.reader.one(id);
  }

  /** This issue ends; what remains to be done is in the other one, of the same project. */
  async merge(id: string, { intoId, version }: MergeIssue): Promise<IssueAnswer> {
    if (id === intoId) throw new AppError('issue.merge-itself');
    const { zoneId } = await this.reader.whose(id);
    await this.transactions.run(
      async () => {
        // In one order for everybody, so that two merges never wait for each other.
        const [first, second] = [id, intoId].sort();
        const opened = [await this.keeper.open(first!), await this.keeper.open(second!)];
        const from = opened.find(({ issue }) => issue.id === id)!;
        const into = opened.find(({ issue }) => issue.id === intoId)!;
        assertCan('merge', 'merge', currentActor(), await this.keeper.factsOf(from));
        assertCan('merge', 'merge', currentActor(), await this.keeper.factsOf(into));
        assertVersion(from.issue, version);
        if (from.issue.projectId !== into.issue.projectId) throw new AppError('issue.other-project');
        from.issue.state = issueLife.next(from.issue.state, 'merge');
        Object.assign(from.issue, { mergedInto: intoId, closedAt: from.now, holderId: zoneId });
        await this.issues.addLink(zoneId, id, intoId, 'merged-into');
        await this.keeper.record(from, 'merged', { intoId, number: into.issue.number });
        await this.keeper.record(into, 'linked', { otherId: id, number: from.issue.number, merged: true });
        await this.keeper.close(from);
        await this.keeper.close(into);
      },
      { also: [zoneId] },
    );
    return this.reader.one(id);
  }

  async link(id: string, { otherId }: LinkIssue): Promise<IssueAnswer> {
    if (id === otherId) throw new AppError('issue.merge-itself');
    const other = await this.reader.whose(otherId);
    await this.within(id, 'link', undefined, async (open) => {
      if (other.zoneId !== open.issue.zoneId) throw new AppError('issue.other-project');
      if (await this.issues.areRelated(id, otherId)) return;
      await this.issues.addLink(open.issue.zoneId, id, otherId, 'related');
      await this.keeper.record(open, 'linked', { otherId, number: other.number }, { audience: 'offices' });
    });
    return this.reader.one(id);
  }

  async unlink(id: string, otherId: string): Promise<IssueAnswer> {
    const other = await this.reader.whose(otherId);
    await this.within(id, 'link', undefined, async (open) => {
      if (!(await this.issues.areRelated(id, otherId))) return;
      await this.issues.removeLink(id, otherId);
      await this.keeper.record(open, 'unlinked', { otherId, number: other.number }, { audience: 'offices' });
    });
    return this.reader.one(id);
  }

  private async within(
    id: string,
    ability: IssueAbility,
    version: number | undefined,
    work: (open: OpenIssue) => Promise<void>,
  ): Promise<void> {
    const { zoneId } = await this.reader.whose(id);
    await this.transactions.run(
      async () => {
        const open = await this.keeper.open(id);
        assertCan(ability, undefined, currentActor(), await this.keeper.factsOf(open));
        if (version !== undefined) assertVersion(open.issue, version);
        await work(open);
        await this.keeper.close(open);
      },
      { also: [zoneId] },
    );
  }
}

function projectOf(issue: Issue) {
  return {
    id: issue.projectId!,
    zoneId: issue.zoneId,
    companyId: issue.companyId,
    nameZh: issue.projectNameZh ?? '',
    nameEn: issue.projectNameEn ?? '',
    companyName: issue.companyName ?? '',
    investorGroup: '',
  };
}
