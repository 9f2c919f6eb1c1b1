import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { renderDocx, renderPdf } from '#platform/documents';
import { notFound } from '#platform/errors';
import { IssueAttachmentReader } from './issue-attachment.reader.js';
import type { SlipList } from './slip.dto.js';
import type { Slip } from './slip.js';
import { slipDocument } from './slip-document.js';

const columns = `id, issue_id AS "issueId", zone_id AS "zoneId", kind, number, receiver_name AS "receiverName",
  receiver_email AS "receiverEmail", content, issued_at AS "issuedAt", answered_at AS "answeredAt", answer`;

export const slipMediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

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
      `SELECT ${columns} FROM projects.slip WHERE issue_id = $1 ORDER BY issued_at DESC, number DESC LIMIT 200`,
      [issueId],
    );
    return {
      data: slips.map(({ id, kind, number, receiverName, receiverEmail, content, issuedAt, answeredAt, answer }) => ({
        id,
        kind,
        number,
        receiver: receiverName,
        outside: receiverEmail !== null,
        level: content.step?.level ?? null,
        issuedAt: issuedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
        answer,
      })),
    };
  }

  /** Taking along a slip of a confidential issue is recorded. @throws AppError not-found */
  async file(issueId: string, slipId: string, format: keyof typeof slipMediaTypes, locale: Locale) {
    const { zoneId, confidential } = await this.assertOffice(issueId);
    const slip = await this.database.row<Slip>(`SELECT ${columns} FROM projects.slip WHERE issue_id = $1 AND id = $2`, [
      issueId,
      slipId,
    ]);
    if (!slip) throw notFound();
    if (confidential) {
      await this.transactions.run(() =>
        this.audit.record('issue.read', { type: 'issue', id: issueId }, { slip: slipId }, zoneId),
      );
    }
    return renderSlip(slip, format, locale);
  }

  private async assertOffice(issueId: string) {
    const standing = await this.issues.standing(issueId);
    if (!standing.abilities.seeOffices && currentActor().kind !== 'system') throw notFound();
    return standing;
  }
}

/** A slip as a file. */
export async function renderSlip(slip: Slip, format: keyof typeof slipMediaTypes, locale: Locale) {
  const document = slipDocument(slip, locale);
  return {
    content: format === 'docx' ? await renderDocx(document) : (await renderPdf(document)).bytes,
    fileName: `${slip.number}-${locale === 'zh-CN' ? 'zh' : 'en'}.${format}`,
    mediaType: slipMediaTypes[format],
  };
}
