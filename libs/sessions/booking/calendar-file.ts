import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface CalendarPerson {
  name: string;
  email: string;
}

export interface CalendarSession {
  id: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  description: string;
  url: string;
  organizer: CalendarPerson;
  attendees: readonly CalendarPerson[];
  cancelled: boolean;
  /** When this edition was made (DTSTAMP). */
  stampedAt: Date;
}

/**
 * An iTIP message (RFC 5546): REQUEST creates and, with a higher SEQUENCE, updates; CANCEL removes. The UID is the same
 * for the whole life of a session. Times are in UTC, which every calendar shows in its reader's own zone.
 */
export function calendarFile(session: CalendarSession): string {
  const method = session.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: { company: 'OpenZone', product: 'OpenZone', language: 'EN' }, method });
  const event = calendar.createEvent({
    id: `session-${session.id}@openzone`,
    sequence: session.sequence,
    start: session.startsAt,
    end: session.endsAt,
    stamp: session.stampedAt,
    summary: session.summary,
    description: session.description,
    url: session.url,
    location: session.url,
    organizer: { name: session.organizer.name, email: session.organizer.email },
    status: session.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  for (const { name, email } of session.attendees) {
    event.createAttendee({
      name,
      email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: !session.cancelled,
    });
  }
  return calendar.toString();
}
