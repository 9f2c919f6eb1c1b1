import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { Realtime } from '#platform/realtime';
import { MemberRepository } from './member.repository.js';

/** Ends every presence in an organisation. */
@Injectable()
export class MemberCutOff {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MemberRepository,
    private readonly realtime: Realtime,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** In a transaction whose scope holds the organisation. */
  async everybody(organisationId: string): Promise<void> {
    const ended = await this.members.revokeLogins(organisationId);
    this.transactions.afterCommit(() => {
      for (const { id } of ended) this.realtime.disconnect(`login:${id}`);
    });
  }
}
