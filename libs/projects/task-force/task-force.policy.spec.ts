import type { OrganisationKind, Role } from '#contracts';
import type { Actor } from '#platform/actor';
import { canSeeLoads, canSeeTaskForce, isEligible, taskForceAbilities } from './task-force.policy.js';

const actor = (organisationKind: OrganisationKind, organisationId: string, role: Role, memberId = 'm'): Actor => ({
  kind: 'user',
  userId: 'u',
  memberId,
  organisationId,
  organisationKind,
  role,
  locale: 'en',
  timeZone: 'UTC',
});
const place = { zoneId: 'z', leadMemberId: 'lead' };

describe('Rights of a task force', () => {
  it.each([
    ['a manager of the zone', actor('zone', 'z', 'manager'), true],
    ['an owner of the zone', actor('zone', 'z', 'owner'), true],
    ['the lead', actor('zone', 'z', 'staff', 'lead'), true],
    ['a lead who became a viewer', actor('zone', 'z', 'viewer', 'lead'), false],
    ['other staff', actor('zone', 'z', 'staff'), false],
    ['a manager of another zone', actor('zone', 'y', 'manager'), false],
    ['a department', actor('authority', 'a', 'manager'), false],
    ['the company', actor('investor', 'i', 'owner'), false],
  ])('%s may change it: %s', (_who, who, may) => {
    expect(taskForceAbilities(who, place).manage).toBe(may);
  });

  it('the zone and authorities see it, companies and other zones do not; load is the zone’s business', () => {
    expect(canSeeTaskForce(actor('zone', 'z', 'viewer'), place)).toBe(true);
    expect(canSeeTaskForce(actor('authority', 'a', 'viewer'), place)).toBe(true);
    expect(canSeeTaskForce(actor('investor', 'i', 'owner'), place)).toBe(false);
    expect(canSeeTaskForce(actor('zone', 'y', 'owner'), place)).toBe(false);
    expect(taskForceAbilities(actor('authority', 'a', 'owner'), place).seeLoad).toBe(false);
    expect(canSeeLoads(actor('zone', 'z', 'staff'))).toBe(true);
    expect(canSeeLoads(actor('zone', 'z', 'viewer'))).toBe(false);
    expect(canSeeLoads(actor('investor', 'i', 'owner'))).toBe(false);
    expect(canSeeLoads(actor('zone', 'z', 'manager'))).toBe(true);
    expect(canSeeLoads(actor('authority', 'a', 'manager'))).toBe(false);
  });

  it.each([
    [{ organisationId: 'z', active: true, role: 'staff' }, 'zone', true],
    [{ organisationId: 'z', active: false, role: 'staff' }, 'zone', false],
    [{ organisationId: 'z', active: true, role: 'viewer' }, 'zone', false],
    [{ organisationId: 'a', active: true, role: 'staff' }, 'authority', true],
    [{ organisationId: 'i', active: true, role: 'owner' }, 'investor', false],
    [{ organisationId: 'y', active: true, role: 'owner' }, 'zone', false],
  ])('%o of a %s may be a member: %s', (candidate, kind, may) => {
    expect(isEligible(candidate, 'z', kind)).toBe(may);
  });
});
