import type { Role } from '#contracts';
import type { Actor } from '#platform/actor';
import { actionAbilitiesOf } from './action.policy.js';

const actor = (organisationId: string, role: Role, memberId = 'm'): Actor => ({
  kind: 'user',
  userId: 'u',
  memberId,
  organisationId,
  organisationKind: organisationId === 'z' ? 'zone' : 'authority',
  role,
  locale: 'en',
  timeZone: 'UTC',
});
const given = (ownerOrganisationId: string, ownerMemberId: string | null, doneAt: Date | null = null) => ({
  zoneId: 'z',
  ownerOrganisationId,
  ownerMemberId,
  doneAt,
});

describe('Rights of an action', () => {
  it.each([
    ['its owner', actor('a', 'staff', 'he'), given('a', 'he'), true],
    ['a manager of the owner', actor('a', 'manager'), given('a', 'he'), true],
    ['a colleague of the owner', actor('a', 'staff'), given('a', 'he'), false],
    ['staff of the organisation it was given to', actor('a', 'staff'), given('a', null), true],
    ['staff of the zone', actor('z', 'staff'), given('a', 'he'), true],
    ['a viewer of the zone', actor('z', 'viewer'), given('z', 'm'), false],
    ['a stranger', actor('b', 'owner'), given('a', 'he'), false],
  ])('%s may say it is done: %s', (_who, who, action, may) => {
    expect(actionAbilitiesOf(who, action)).toEqual({ done: may, reopen: false });
    expect(actionAbilitiesOf(who, { ...action, doneAt: new Date() })).toEqual({ done: false, reopen: may });
  });
});
