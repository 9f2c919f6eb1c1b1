import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Database, Transactions } from '#platform/database';
import { notFound } from '#platform/errors';
import { MemberRepository } from '../organisation/member.repository.js';
import { MemberService } from '../organisation/member.service.js';
import { ChangePassword } from './change-password.js';
import { PersonEraser } from './person-eraser.js';

/** A person leaves for good. What they did stays, without their name; their address is free, and worth nothing. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly places: MemberService,
    private readonly passwords: ChangePassword,
    private readonly eraser: PersonEraser,
  ) {}

  /** @throws AppError auth.wrong-password, member.last-owner when an organisation would be left to nobody */
  async close(password: string | undefined): Promise<void> {
    const { userId, kind } = currentActor();
    if (!userId || kind !== 'user') throw notFound();
    const organisations = await this.database.rows<{ id: string }>(
      `SELECT organisation_id AS id FROM identity.member WHERE user_id = $1 AND removed_at IS NULL ORDER BY 1`,
      [userId],
    );
    const ids = organisations.map(({ id }) => id);
    await this.transactions.run(() => this.closeIn(userId, password), { also: ids });
  }

  private async closeIn(userId: string, password: string | undefined): Promise<void> {
    await this.passwords.assertPassword(userId, password);
    for (const member of await this.members.placesOf(userId)) await this.places.takeAway(member);
    await this.eraser.erase(userId);
  }
}
