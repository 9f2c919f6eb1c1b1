import { Injectable } from '@nestjs/common';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Slip } from './slip.js';

export const slipColumns = `id, issue_id AS "issueId", zone_id AS "zoneId", kind, number, receiver_name AS "receiverName",
  receiver_email AS "receiverEmail", content, issued_at AS "issuedAt", answer_until AS "answerUntil",
  answered_at AS "answeredAt", answer`;

export interface NewSlipRow extends Pick<Slip, 'id' | 'issueId' | 'zoneId' | 'kind' | 'number' | 'receiverName'> {
  escalationId: string | null;
  receiverId: string | null;
  receiverEmail: string | null;
  content: Slip['content'];
  issuedAt: Date;
}

@Injectable()
export class SlipRepository extends Repository {
  async add(slip: NewSlipRow): Promise<void> {
    await this.manager.query(
      `INSERT INTO projects.slip (id, issue_id, zone_id, escalation_id, kind, number, receiver_id, receiver_name,
                                  receiver_email, content, issued_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        slip.id,
        slip.issueId,
        slip.zoneId,
        slip.escalationId,
        slip.kind,
        slip.number,
        slip.receiverId,
        slip.receiverName,
        slip.receiverEmail,
        slip.content,
        slip.issuedAt,
      ],
    );
  }

  /** @throws AppError not-found */
  async byId(id: string): Promise<Slip> {
    return this.one(`id = $1`, id);
  }

  /** Locks the slip somebody outside holds the secret of. @throws AppError not-found */
  async lockByHash(hash: Buffer): Promise<Slip> {
    return this.one(`answer_hash = $1`, hash, 'FOR UPDATE');
  }

  async openForAnswer(id: string, hash: Buffer, until: Date): Promise<void> {
    await this.manager.query(`UPDATE projects.slip SET answer_hash = $2, answer_until = $3 WHERE id = $1`, [
      id,
      hash,
      until,
    ]);
  }

  async saveAnswer(id: string, answer: string, at: Date): Promise<void> {
    await this.manager.query(`UPDATE projects.slip SET answer = $2, answered_at = $3 WHERE id = $1`, [id, answer, at]);
  }

  private async one(where: string, value: string | Buffer, lock = ''): Promise<Slip> {
    const rows: Slip[] = await this.manager.query(`SELECT ${slipColumns} FROM projects.slip WHERE ${where} ${lock}`, [
      value,
    ]);
    if (!rows[0]) throw notFound();
    return rows[0];
  }
}
