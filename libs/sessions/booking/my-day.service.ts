import { Injectable } from '@nestjs/common';
import { NotificationReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Clock, zoneTransitions } from '#platform/clock';
import type { MyDay } from './session.dto.js';
import { SessionReader } from './session.reader.js';

const day = 86_400_000;

/** Answers "what must I do now". */
@Injectable()
export class MyDayService {
  constructor(
    private readonly sessions: SessionReader,
    private readonly notifications: NotificationReader,
    private readonly clock: Clock,
  ) {}

  async today(): Promise<MyDay> {
    const now = this.clock.now();
    const midnight = nextMidnight(now, currentActor().timeZone);
    const [today, upcoming, newSinceYesterday, unread] = await Promise.all([
      this.sessions.between(now, midnight, 50),
      this.sessions.between(midnight, new Date(midnight.getTime() + 14 * day), 10),
      this.sessions.bookedSince(new Date(now.getTime() - day)),
      this.notifications.unread(),
    ]);
    const later = upcoming.filter(({ data }) => Date.parse(data.startsAt) >= midnight.getTime());
    return {
      now: now.toISOString(),
      next: today[0] ?? later[0] ?? null,
      today,
      upcoming: later,
      newSinceYesterday,
      unread,
    };
  }
}

/** The midnight that ends today on the person's own calendar. */
function nextMidnight(now: Date, timeZone: string): Date {
  const zone = zoneTransitions(timeZone);
  const today = Math.floor((now.getTime() + zone.offsetAt(now.getTime())) / day);
  return new Date(zone.instantOf((today + 1) * day));
}
