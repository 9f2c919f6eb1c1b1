import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { type OfficeFile, officeFile } from '#platform/documents';
import { notFound } from '#platform/errors';
import { IssueAttachmentReader } from './issue-attachment.reader.js';
import type { SlipList } from './slip.dto.js';
import { receiverNamesOf, type Slip } from './slip.js';
import { slipColumns } from './slip.repository.js';
import { slipDocument } from './slip-document.js';

/** Slips of an issue, for offices: the company reads what happened in the log. */
@Injectable()
export class SlipReader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly issues: IssueAttachmentReader,
  ) {}

  /** Newest first. @throws AppError not-found */
  async list(issueId: string): Promise<SlipList> {
    await this.assertOffice(issueId);
    const slips = await this.database.rows<Slip>(
      `SELECT ${slipColumns} FROM projects.slip WHERE issue_id = $1 ORDER BY issued_at DESC, number DESC LIMIT 200`,
      [issueId],
    );
    return {
      data: slips.map((slip) => ({
        id: slip.id,
        kind: slip.kind,
        number: slip.number,
        receiver: receiverNamesOf(slip),
        outside: slip.receiverEmail !== null,
        level: slip.content.step?.level ?? null,
        issuedAt: slip.issuedAt.toISOString(),
        answeredAt: slip.answeredAt?.toISOString() ?? null,
        answer: slip.answer,
      })),
    };
  }

  /** Taking along a slip of a confidential issue is recorded. @throws AppError not-found */
  async file(issueId: string, slipId: string, format: 'docx' | 'pdf', locale: Locale): Promise<OfficeFile> {
    const { zoneId, confidential } = await this.assertOffice(issueId);
    const slip = await this.database.row<Slip>(
      `SELECT ${slipColumns} FROM projects.slip WHERE issue_id = $1 AND id = $2`,
      [issueId, slipId],
    );
    if (!slip) throw notFound();
    if (confidential) {
      await this.transactions.run(() =>
        this.audit.record('issue.read', { type: 'issue', id: issueId }, { slip: slipId }, zoneId),
      );
    }
    return officeFile(slipDocument(slip, locale), format, slip.number);
  }

  private async assertOffice(issueId: string) {
    const standing = await this.issues.standing(issueId);
    if (!standing.abilities.seeOffices) throw notFound();
    return standing;
  }
}
