import { Injectable } from '@nestjs/common';
import { sha256 } from '#platform/clock';
import { Config } from '#platform/config';
import { Database, Repository } from '#platform/database';
import { AppError } from '#platform/errors';
import { mailedSecret } from './mailed-secret.js';
import { Ticket, type TicketKind } from './ticket.entity.js';

export interface FoundTicket {
  id: string;
  userId: string;
  returnTo: string | null;
}

const lifetimes: Record<TicketKind, string> = { verify: '24 hours', reset: '1 hour', 'login-link': '15 minutes' };

/** Single-use secrets sent by mail. */
@Injectable()
export class TicketRepository extends Repository {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {
    super();
  }

  /**
   * @param id of the event that asked for it: asking twice for the same event gives the same ticket
   * @returns the secret for the mail
   */
  async issue(id: string, kind: TicketKind, userId: string, returnTo?: string): Promise<string> {
    const secret = mailedSecret(this.config.secrets.encryption, kind, id);
    await this.database.rows('SELECT identity.issue_ticket($1, $2, $3, $4, $5, $6::interval)', [
      id,
      kind,
      userId,
      sha256(secret),
      returnTo ?? null,
      lifetimes[kind],
    ]);
    return secret;
  }

  /** Whose it is, without using it up. @throws AppError auth.link-invalid when unknown, used or expired */
  async find(kind: TicketKind, secret: string): Promise<FoundTicket> {
    const found = await this.database.row<FoundTicket>(
      `SELECT id, user_id AS "userId", return_to AS "returnTo" FROM identity.find_ticket($1, $2)`,
      [kind, sha256(secret)],
    );
    if (!found) throw new AppError('auth.link-invalid');
    return found;
  }

  /** Of any number of simultaneous attempts one succeeds. @throws AppError auth.link-invalid for the others */
  async use(id: string): Promise<void> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(Ticket)
      .set({ usedAt: () => 'now()' })
      .where('id = :id AND used_at IS NULL AND expires_at > now()', { id })
      .execute();
    if (affected !== 1) throw new AppError('auth.link-invalid');
  }

  async forget(userId: string, kind?: TicketKind): Promise<void> {
    await this.manager.delete(Ticket, kind ? { userId, kind } : { userId });
  }
}
