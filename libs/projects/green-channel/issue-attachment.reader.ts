import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Database, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { type IssueAbilities, type IssueSide, issueAbilitiesOf } from './issue.policy.js';
import type { IssueState } from './issue.states.js';

export interface StoredAttachment {
  storageKey: string;
  fileName: string;
  mediaType: string;
}

interface Standing {
  zoneId: string;
  holderId: string;
  state: IssueState;
  confidential: boolean;
  side: IssueSide | null;
}

/** Files of issues. Those of the company, in a confidential one, are for whoever may see who it is, and for nobody else. */
@Injectable()
export class IssueAttachmentReader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** How the asker stands to an issue. @throws AppError not-found */
  async standing(issueId: string): Promise<{ zoneId: string; confidential: boolean; abilities: IssueAbilities }> {
    const actor = currentActor();
    const row = await this.database.row<Standing>(
      `SELECT i.zone_id AS "zoneId", i.holder_id AS "holderId", i.state, i.confidential,
              (SELECT g.side FROM projects.issue_grant g WHERE g.issue_id = i.id AND g.organisation_id = $2) AS side
         FROM projects.issue i WHERE i.id = $1`,
      [issueId, actor.organisationId ?? null],
    );
    if (!row) throw notFound();
    const side = actor.organisationId === row.zoneId ? 'zone' : (row.side ?? undefined);
    const rest = { extended: false, rolling: false, pauseRequest: null, unanswered: false };
    return { ...row, abilities: issueAbilitiesOf(actor, { ...row, ...rest, side }) };
  }

  /** Reading a file of a confidential issue is recorded. @throws AppError not-found, also for one that is not shown */
  async stored(issueId: string, attachmentId: string): Promise<StoredAttachment> {
    const { zoneId, confidential, abilities } = await this.standing(issueId);
    const file = await this.database.row<StoredAttachment & { side: IssueSide }>(
      `SELECT storage_key AS "storageKey", file_name AS "fileName", media_type AS "mediaType", uploaded_side AS side
         FROM projects.issue_attachment WHERE issue_id = $1 AND id = $2`,
      [issueId, attachmentId],
    );
    if (!file || !isShown(file.side, confidential, abilities)) throw notFound();
    if (confidential) {
      await this.transactions.run(() =>
        this.audit.record('issue.read', { type: 'issue', id: issueId }, { attachment: attachmentId }, zoneId),
      );
    }
    return file;
  }
}

/** Pictures and voices tell who complains, and so do the places they were taken at. */
export function isShown(side: IssueSide, confidential: boolean, { seeIdentity }: Pick<IssueAbilities, 'seeIdentity'>) {
  return !confidential || side !== 'company' || seeIdentity;
}
