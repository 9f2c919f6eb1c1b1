import { Injectable } from '@nestjs/common';
import { type Actor, currentActor } from '#platform/actor';
import { instantToWallTime, newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError } from '#platform/errors';
import type { Interval } from '../availability/intervals.js';
import { ResourceRepository } from '../availability/resource.repository.js';
import { type OfferingPlan, SlotReader } from '../offering/slot.reader.js';
import { BookingPeople } from './booking-people.js';
import { BookingRecord } from './booking-record.js';
import type { BookSession, SessionAnswer } from './session.dto.js';
import { Session } from './session.entity.js';
import { assertCanBook } from './session.policy.js';
import { SessionReader } from './session.reader.js';
import { SessionRepository } from './session.repository.js';
import { SlotCheck } from './slot-check.js';
import { SlotTakenAnswer } from './slot-taken.js';

/** Books a session: lock the resources in id order, check the slot, write session and claims, record the fact. */
@Injectable()
export class BookSessionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly resources: ResourceRepository,
    private readonly sessions: SessionRepository,
    private readonly slots: SlotReader,
    private readonly check: SlotCheck,
    private readonly taken: SlotTakenAnswer,
    private readonly people: BookingPeople,
    private readonly record: BookingRecord,
    private readonly reader: SessionReader,
  ) {}

  async book(offeringId: string, wish: BookSession): Promise<SessionAnswer> {
    const actor = currentActor();
    const seen = await this.slots.plan(offeringId);
    assertCanBook(actor);
    const start = Date.parse(wish.startsAt);
    const work = this.transactions.run(() => this.write(actor, offeringId, wish, start), { also: [seen.zoneId] });
    const { id } = await this.taken.orElse(offeringId, start, work);
    return this.reader.one(id);
  }

  private async write(actor: Actor, offeringId: string, wish: BookSession, start: number): Promise<{ id: string }> {
    const booker = await this.people.booker(actor);
    const investorId = actor.organisationId!;
    const investorResource = await this.resources.ensure('investor', investorId, booker);
    const before = await this.slots.plan(offeringId);
    await this.resources.lockInOrder([...before.hosts.map((host) => host.id), investorResource]);
    // Hours and rules may have changed while we waited for the locks.
    const plan = await this.slots.plan(offeringId);
    if (!plan.languages.includes(wish.language)) throw new AppError('session.slot-not-offered', { reasons: [] });
    const claim = await this.check.assertFree(plan, investorResource, start);
    const session = newSession(plan, offeringId, investorId, actor, wish, start);
    await this.sessions.insert(session);
    await this.sessions.addParticipants(session.id, await this.people.all(plan, booker, wish, investorResource));
    await this.claimAll(session, plan, investorResource, claim);
    await this.record.booked(
      session,
      plan.hosts.map((host) => host.id),
    );
    return { id: session.id };
  }

  private claimAll(session: Session, plan: OfferingPlan, investorResource: string, claim: Interval): Promise<void> {
    const hosts = plan.hosts.map((host) => ({ resourceId: host.id, organisationId: session.zoneId }));
    return this.sessions.claim(
      session.id,
      [...hosts, { resourceId: investorResource, organisationId: session.investorId }],
      claim,
    );
  }
}

function newSession(
  plan: OfferingPlan,
  offeringId: string,
  investorId: string,
  actor: Actor,
  wish: BookSession,
  start: number,
): Session {
  return Object.assign(new Session(), {
    id: newId(),
    zoneId: plan.zoneId,
    investorId,
    offeringId,
    titleZh: plan.titleZh,
    titleEn: plan.titleEn,
    state: 'confirmed' as const,
    topic: wish.topic,
    language: wish.language,
    startsAt: new Date(start),
    endsAt: new Date(start + plan.durationMinutes * 60_000),
    wallTime: instantToWallTime(plan.timeZone, start),
    timeZone: plan.timeZone,
    tzdataVersion: process.versions.tz ?? 'unknown',
    investorTimeZone: wish.timeZone,
    bookedBy: actor.userId ?? null,
    cancelReason: null,
    sequence: 0,
  });
}
