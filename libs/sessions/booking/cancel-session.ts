import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { ResourceRepository } from '../availability/resource.repository.js';
import { BookingRecord } from './booking-record.js';
import type { CancelSession, SessionAnswer } from './session.dto.js';
import { sessionEvents } from './session.events.js';
import { assertCan } from './session.policy.js';
import { SessionReader } from './session.reader.js';
import { SessionRepository } from './session.repository.js';
import { sessionLife } from './session.states.js';

/** Ends a session's life early: cancelled before it began, or held when a host closes the room. */
@Injectable()
export class CancelSessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly resources: ResourceRepository,
    private readonly sessions: SessionRepository,
    private readonly record: BookingRecord,
    private readonly reader: SessionReader,
    private readonly clock: Clock,
  ) {}

  async cancel(id: string, { reason, version }: CancelSession): Promise<SessionAnswer> {
    await this.finish(id, 'cancel', { reason }, version);
    return this.reader.one(id);
  }

  async end(id: string): Promise<SessionAnswer> {
    await this.finish(id, 'end', {});
    return this.reader.one(id);
  }

  private async finish(
    id: string,
    step: 'cancel' | 'end',
    details: { reason?: string },
    version?: number,
  ): Promise<void> {
    const { zoneId, investorId } = await this.reader.file(id);
    await this.transactions.run(
      async () => {
        const owners = (await this.sessions.claimOwners(id)).map(({ resourceId }) => resourceId);
        await this.resources.lockInOrder(owners);
        const session = await this.sessions.lock(id);
        assertCan(step, currentActor(), await this.reader.file(id), this.clock.now());
        if (version !== undefined) assertVersion(session, version);
        session.state = sessionLife.next(session.state, step);
        session.cancelReason = details.reason ?? null;
        if (step === 'cancel') session.sequence += 1;
        await this.sessions.save(session);
        await this.sessions.dropReminders(id);
        await this.sessions.releaseClaims(id);
        await this.record.tell(
          step === 'cancel' ? sessionEvents.cancelled : sessionEvents.ended,
          session,
          details,
          owners,
        );
      },
      { also: [zoneId, investorId] },
    );
  }
}
