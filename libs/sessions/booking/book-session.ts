import { Injectable } from '@nestjs/common';
import { GuestBook, MemberReader } from '#identity';
import { type Actor, currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock, instantToWallTime, newId } from '#platform/clock';
import { Transactions } from '#platform/database';
import { AppError, forbidden } from '#platform/errors';
import { Events } from '#platform/events';
import type { Interval } from '../availability/intervals.js';
import { ResourceRepository } from '../availability/resource.repository.js';
import { type OfferingPlan, SlotReader } from '../offering/slot.reader.js';
import { SlotNews } from '../offering/slot-news.js';
import { reminderTimes } from './reminder-times.js';
import type { BookSession, SessionAnswer } from './session.dto.js';
import { Session } from './session.entity.js';
import { sessionEvents } from './session.events.js';
import { assertCanBook } from './session.policy.js';
import { SessionReader } from './session.reader.js';
import { type NewParticipant, SessionRepository } from './session.repository.js';
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

interface Booker {
  memberId: string;
  userId: string;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
}

/** Who takes part, as they are at the moment of booking. */
@Injectable()
export class BookingPeople {
  constructor(
    private readonly members: MemberReader,
    private readonly guestBook: GuestBook,
  ) {}

  async booker(actor: Actor): Promise<Booker> {
    const member = actor.memberId ? await this.members.byId(actor.memberId) : undefined;
    if (!member) throw forbidden();
    return member;
  }

  async all(
    plan: OfferingPlan,
    booker: Booker,
    wish: BookSession,
    investorResource: string,
  ): Promise<NewParticipant[]> {
    const hosts = await this.members.byIds(plan.hosts.flatMap(({ memberId }) => (memberId ? [memberId] : [])));
    const guests = await Promise.all(wish.guests.map((guest) => this.guest(guest, wish)));
    return [
      ...plan.hosts.flatMap(({ id, memberId, timeZone }) => {
        const member = hosts.find((host) => host.memberId === memberId);
        return member ? [{ ...member, role: 'host' as const, resourceId: id, timeZone }] : [];
      }),
      { ...booker, role: 'investor' as const, resourceId: investorResource, timeZone: wish.timeZone },
      ...guests,
    ];
  }

  private async guest({ email, name }: { email: string; name: string }, wish: BookSession): Promise<NewParticipant> {
    const userId = await this.guestBook.remember({ email, name, locale: wish.language, timeZone: wish.timeZone });
    return { role: 'guest', userId, resourceId: null, name, email, locale: wish.language, timeZone: wish.timeZone };
  }
}

/** The last step of every change: reminders, the fact, the audit entry, and news after the commit. */
@Injectable()
export class BookingRecord {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly news: SlotNews,
    private readonly clock: Clock,
  ) {}

  async booked(session: Session, hostIds: readonly string[]): Promise<void> {
    await this.sessions.setReminders(session, reminderTimes(session.startsAt, this.clock.now()));
    await this.tell(sessionEvents.booked, session, { startsAt: session.startsAt }, hostIds);
  }

  /** One event for the handlers, an audit entry on both sides, and slot news for everybody looking at these hosts. */
  async tell(
    type: string,
    session: Session,
    details: Record<string, unknown>,
    hostIds: readonly string[],
  ): Promise<void> {
    const { id: sessionId, sequence, zoneId, investorId } = session;
    const byUserId = currentActor().userId;
    await this.events.record(type, { sessionId, sequence, byUserId, ...details }, { organisationId: zoneId });
    // In one order for everybody: each entry locks the head of its chain.
    for (const organisation of [zoneId, investorId].sort()) {
      await this.audit.record(type, { type: 'session', id: sessionId }, details, organisation);
    }
    await this.news.changedFor(hostIds);
  }
}
