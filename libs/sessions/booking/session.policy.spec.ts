import type { Actor } from '#platform/actor';
import { canBook, canModerate, type SessionFacts, sessionAbilities } from './session.policy.js';

const startsAt = new Date('2026-03-02T08:00:00Z');
const session: SessionFacts = {
  state: 'confirmed',
  zoneId: 'zone',
  investorId: 'investor',
  startsAt,
  endsAt: new Date('2026-03-02T08:30:00Z'),
  hostIds: ['host'],
  guestIds: ['guest'],
};
const person = (details: Partial<Actor>): Actor => ({
  kind: 'user',
  locale: 'en',
  timeZone: 'UTC',
  role: 'staff',
  ...details,
});
const host = person({ userId: 'host', organisationId: 'zone', organisationKind: 'zone' });
const colleague = person({ userId: 'colleague', organisationId: 'zone', organisationKind: 'zone' });
const investor = person({ userId: 'buyer', organisationId: 'investor', organisationKind: 'investor' });
const foreigner = person({ userId: 'x', organisationId: 'other', organisationKind: 'investor', role: 'owner' });
const guest = person({ userId: 'guest', role: undefined });
const visitor: Actor = { kind: 'visitor', locale: 'en', timeZone: 'UTC' };
const before = new Date('2026-03-01T08:00:00Z');
const during = new Date('2026-03-02T08:10:00Z');
const long = new Date('2026-03-02T09:31:00Z');

describe('sessions: who may do what', () => {
  it.each([
    ['the host before', host, before, { join: false, reschedule: true, cancel: true, end: false }],
    ['the host during', host, during, { join: true, reschedule: false, cancel: false, end: true }],
    ['a colleague during', colleague, during, { join: true, reschedule: false, cancel: false, end: false }],
    ['the investor before', investor, before, { join: false, reschedule: true, cancel: true, end: false }],
    ['the investor during', investor, during, { join: true, reschedule: false, cancel: false, end: false }],
    ['the investor long after', investor, long, { join: false, reschedule: false, cancel: false, end: false }],
    ['a guest during', guest, during, { join: true, reschedule: false, cancel: false, end: false }],
    ['a foreign owner', foreigner, during, { join: false, reschedule: false, cancel: false, end: false }],
    ['a visitor', visitor, during, { join: false, reschedule: false, cancel: false, end: false }],
    [
      'a viewer of the zone',
      { ...host, role: 'viewer' as const },
      before,
      { join: false, reschedule: false, cancel: false, end: false },
    ],
  ])('%s', (_who, actor, now, abilities) => {
    expect(sessionAbilities(actor, session, now)).toEqual(abilities);
  });

  it('nobody joins, moves or ends a cancelled session', () => {
    for (const actor of [host, investor, guest]) {
      expect(Object.values(sessionAbilities(actor, { ...session, state: 'cancelled' }, during))).not.toContain(true);
    }
  });

  it('investors book, zones and visitors do not, viewers neither', () => {
    expect(canBook(investor)).toBe(true);
    for (const actor of [host, visitor, guest, { ...investor, role: 'viewer' as const }])
      expect(canBook(actor)).toBe(false);
  });

  it('a manager of the zone leads without being the host', () => {
    expect(canModerate({ ...colleague, role: 'manager' }, session)).toBe(true);
    expect(canModerate(colleague, session)).toBe(false);
  });
});
