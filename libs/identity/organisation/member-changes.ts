import { Injectable } from '@nestjs/common';
import { Audit } from '#platform/audit';
import { Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { identityEvents, type MemberChanged } from '../identity.events.js';
import type { Member } from './member.entity.js';
import { MemberWatch } from './member-watch.js';

/** Makes a change of somebody's place known: in the audit, by event, and at once to open connections. */
@Injectable()
export class MemberChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly realtime: Realtime,
    private readonly watch: MemberWatch,
  ) {}

  async record(member: Member, change: MemberChanged['change'], details: Record<string, unknown> = {}): Promise<void> {
    const { id, userId, organisationId, role } = member;
    const changed: MemberChanged = { memberId: id, userId, organisationId, change, role };
    await this.audit.record(`member.${change}`, { type: 'member', id }, { role, ...details }, organisationId);
    await this.events.record(identityEvents.memberChanged, changed, { organisationId });
    this.transactions.afterCommit(async () => {
      // Whoever may still come in connects again, with the rights of now.
      if (change !== 'joined') this.realtime.disconnect(`member:${id}`);
      this.realtime.publish(`organisation:${organisationId}`, 'organisation.changed', { id: organisationId });
      await this.watch.tell(changed);
    });
  }
}
