import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Clock, instantToWallTime } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import { ResourceRepository } from '../availability/resource.repository.js';
import { type OfferingPlan, SlotReader } from '../offering/slot.reader.js';
import { BookingRecord } from './booking-record.js';
import { reminderTimes } from './reminder-times.js';
import type { RescheduleSession, SessionAnswer } from './session.dto.js';
import { sessionEvents } from './session.events.js';
import { assertCan } from './session.policy.js';
import { SessionReader } from './session.reader.js';
import { type ClaimOwner, SessionRepository } from './session.repository.js';
import { sessionLife } from './session.states.js';
import { SlotCheck } from './slot-check.js';
import { SlotTakenAnswer } from './slot-taken.js';

/** Moves a session: same people, another time, by the same write path as booking. */
@Injectable()
export class RescheduleSessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly resources: ResourceRepository,
    private readonly sessions: SessionRepository,
    private readonly slots: SlotReader,
    private readonly check: SlotCheck,
    private readonly taken: SlotTakenAnswer,
    private readonly record: BookingRecord,
    private readonly reader: SessionReader,
    private readonly clock: Clock,
  ) {}

  async reschedule(id: string, wish: RescheduleSession): Promise<SessionAnswer> {
    const { zoneId, investorId, view } = await this.reader.file(id);
    const start = Date.parse(wish.startsAt);
    const work = this.transactions.run(() => this.write(id, view.offering.id, wish, start), {
      also: [zoneId, investorId],
    });
    await this.taken.orElse(view.offering.id, start, work);
    return this.reader.one(id);
  }

  private async write(
    id: string,
    offeringId: string,
    { version, reason }: RescheduleSession,
    start: number,
  ): Promise<void> {
    const owners = await this.sessions.claimOwners(id);
    await this.resources.lockInOrder(owners.map(({ resourceId }) => resourceId));
    const session = await this.sessions.lock(id);
    assertCan('reschedule', currentActor(), await this.reader.file(id), this.clock.now());
    assertVersion(session, version);
    session.state = sessionLife.next(session.state, 'reschedule');
    const plan = keepPeople(await this.slots.plan(offeringId), owners);
    const claim = await this.check.assertFree(plan, investorResourceOf(owners, session.investorId), start, id);
    const from = session.startsAt.toISOString();
    session.startsAt = new Date(start);
    session.endsAt = new Date(start + plan.durationMinutes * 60_000);
    session.wallTime = instantToWallTime(session.timeZone, start);
    session.sequence += 1;
    await this.sessions.save(session);
    await this.sessions.releaseClaims(id);
    await this.sessions.claim(id, owners, claim);
    await this.sessions.dropReminders(id);
    await this.sessions.setReminders(session, reminderTimes(session.startsAt, this.clock.now()));
    await this.record.tell(
      sessionEvents.rescheduled,
      session,
      { from, reason },
      owners.map(({ resourceId }) => resourceId),
    );
  }
}

/** The hosts who were promised, even if the offering has others by now. */
function keepPeople(plan: OfferingPlan, owners: readonly ClaimOwner[]): OfferingPlan {
  return {
    ...plan,
    published: true,
    hosts: plan.hosts.filter((host) => owners.some((owner) => owner.resourceId === host.id)),
  };
}

function investorResourceOf(owners: readonly ClaimOwner[], investorId: string): string {
  const owner = owners.find(({ organisationId }) => organisationId === investorId);
  if (!owner) throw new AppError('session.not-open');
  return owner.resourceId;
}
