import type { MeetingState, OrganisationKind, Role } from '#contracts';
import type { Actor } from '#platform/actor';
import { canPlanMeetings, canSeeMeetings, type MeetingAbility, meetingAbilitiesOf } from './meeting.policy.js';

const now = new Date('2026-11-25T03:00:00Z');
const actor = (organisationKind: OrganisationKind, organisationId: string, role: Role): Actor => ({
  kind: 'user',
  userId: 'u',
  memberId: 'm',
  organisationId,
  organisationKind,
  role,
  locale: 'en',
  timeZone: 'UTC',
});

function may(who: Actor, state: MeetingState, closedAt: Date | null = null): MeetingAbility[] {
  const abilities = meetingAbilitiesOf(who, { zoneId: 'z', state, closedAt }, now);
  return (Object.keys(abilities) as MeetingAbility[]).filter((ability) => abilities[ability]);
}

describe('Rights of a meeting', () => {
  const staff = actor('zone', 'z', 'staff');
  const manager = actor('zone', 'z', 'manager');

  it('staff plans, holds and closes it', () => {
    expect(may(staff, 'planned')).toEqual(['edit', 'open', 'agenda']);
    expect(may(staff, 'open')).toEqual(['edit', 'close', 'agenda', 'discuss']);
    expect(may(staff, 'closed', now)).toEqual([]);
  });

  it('managers call it off before it was held, and open it again within a day', () => {
    expect(may(manager, 'planned')).toEqual(['edit', 'open', 'agenda', 'callOff']);
    expect(may(manager, 'called-off')).toEqual([]);
    expect(may(manager, 'closed', new Date('2026-11-24T03:00:00Z'))).toEqual(['reopen']);
    expect(may(manager, 'closed', new Date('2026-11-24T02:59:59Z'))).toEqual([]);
  });

  it.each([
    ['a viewer', actor('zone', 'z', 'viewer')],
    ['another zone', actor('zone', 'y', 'owner')],
    ['an authority', actor('authority', 'a', 'owner')],
    ['the company', actor('investor', 'i', 'owner')],
  ])('%s changes nothing', (_who, who) => {
    for (const state of ['planned', 'open', 'closed', 'called-off'] as const) expect(may(who, state, now)).toEqual([]);
  });

  it('only people of zones see meetings, only their staff plans them', () => {
    expect(canSeeMeetings(actor('zone', 'z', 'viewer'))).toBe(true);
    expect(canPlanMeetings(actor('zone', 'z', 'viewer'))).toBe(false);
    expect(canSeeMeetings(actor('authority', 'a', 'owner'))).toBe(false);
    expect(canSeeMeetings(actor('investor', 'i', 'owner'))).toBe(false);
  });
});
