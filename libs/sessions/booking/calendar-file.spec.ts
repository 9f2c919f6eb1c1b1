import ICAL from 'ical.js';
import { type CalendarSession, calendarFile } from './calendar-file.js';

const session: CalendarSession = {
  id: '0190a000-0000-7000-8000-000000000001',
  sequence: 0,
  startsAt: new Date('2026-03-08T06:30:00Z'),
  endsAt: new Date('2026-03-08T07:00:00Z'),
  summary: '苏州工业园区 · Automotive; parts, and more',
  description: 'First line\nsecond, with a comma; and a semicolon',
  url: 'https://zones.example.org/en/sessions/1',
  organizer: { name: 'OpenZone', email: 'no-reply@openzone.example' },
  attendees: [
    { name: '王 敏', email: 'wang@zone.example' },
    { name: 'Anna "A" Müller', email: 'anna@investor.example' },
  ],
  cancelled: false,
  stampedAt: new Date('2026-03-01T00:00:00Z'),
};

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  return { calendar, event };
}

describe('calendarFile', () => {
  it('is a REQUEST that another reader understands to the second and the letter', () => {
    const { calendar, event } = read(calendarFile(session));
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event.uid).toBe(`session-${session.id}@openzone`);
    expect(event.startDate.toJSDate()).toEqual(session.startsAt);
    expect(event.endDate.toJSDate()).toEqual(session.endsAt);
    expect(event.summary).toBe(session.summary);
    expect(event.description).toBe(session.description);
    expect(event.attendees.map((attendee) => String(attendee.getFirstValue()).toLowerCase())).toEqual([
      'mailto:wang@zone.example',
      'mailto:anna@investor.example',
    ]);
  });

  it('keeps its UID and raises its SEQUENCE when it moves', () => {
    const { event } = read(calendarFile({ ...session, sequence: 3 }));
    expect(event.uid).toBe(`session-${session.id}@openzone`);
    expect(event.sequence).toBe(3);
  });

  it('cancels with METHOD:CANCEL, not with another REQUEST', () => {
    const { calendar, event } = read(calendarFile({ ...session, sequence: 4, cancelled: true }));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});
