import { Injectable } from '@nestjs/common';
import { AppError } from '#platform/errors';
import type { IssueAnswer } from './issue.dto.js';
import { IssueService } from './issue.service.js';
import type { BulkIssues, BulkOutcome } from './ledger.dto.js';

/** The same change to many issues: each is judged on its own, and says for itself whether it was made. */
@Injectable()
export class BulkIssueService {
  constructor(private readonly issues: IssueService) {}

  async change({ rows, change }: BulkIssues): Promise<BulkOutcome> {
    const outcome: BulkOutcome['rows'] = [];
    for (const row of rows) {
      try {
        const { data } = await this.one(row, change);
        outcome.push({ id: row.id, code: null, version: data.version });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        outcome.push({ id: row.id, code: error.code, version: null });
      }
    }
    return { rows: outcome };
  }

  private one({ id, version }: BulkIssues['rows'][number], change: BulkIssues['change']): Promise<IssueAnswer> {
    switch (change.kind) {
      case 'next-step':
        return this.issues.setNextStep(id, { nextStep: change.nextStep, version });
      case 'category':
        return this.issues.edit(id, { category: change.category, version });
      case 'assign': {
        const { organisationId, memberId, nextStep } = change;
        return this.issues.assign(id, { organisationId, memberId, nextStep, note: '', version });
      }
    }
  }
}
