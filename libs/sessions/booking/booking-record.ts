import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { Events } from '#platform/events';
import { SlotNews } from '../offering/slot-news.js';
import { reminderTimes } from './reminder-times.js';
import type { Session } from './session.entity.js';
import { sessionEvents } from './session.events.js';
import { SessionRepository } from './session.repository.js';

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
