import { type Role, roles } from '#contracts';
import { type Actor, systemActor, visitor } from '#platform/actor';
import { canChangeMember, canGrant, memberAbilities } from './member.policy.js';

const actorOf = (role: Role): Actor => ({
  kind: 'user',
  userId: 'u-me',
  organisationId: 'o-mine',
  organisationKind: 'zone',
  memberId: 'm-me',
  role,
  locale: 'en',
  timeZone: 'UTC',
});
const place = (role: Role, organisationId = 'o-mine', id = 'm-other') => ({
  id,
  organisationId,
  role,
  disabled: false,
});

describe('changing the place of a member', () => {
  it('is for managers, below owners', () => {
    expect(canChangeMember(actorOf('owner'), place('owner'))).toBe(true);
    expect(canChangeMember(actorOf('manager'), place('owner'))).toBe(false);
    expect(canChangeMember(actorOf('manager'), place('manager'))).toBe(true);
    expect(canChangeMember(actorOf('staff'), place('viewer'))).toBe(false);
    expect(canChangeMember(actorOf('viewer'), place('viewer'))).toBe(false);
  });

  it('never reaches into another organisation, nor to oneself', () => {
    for (const role of roles) {
      expect(canChangeMember(actorOf('owner'), place(role, 'o-other'))).toBe(false);
      expect(canChangeMember(actorOf('owner'), place(role, 'o-mine', 'm-me'))).toBe(false);
    }
  });

  it('is for nobody without a role', () => {
    for (const actor of [visitor(), systemActor('o-mine'), { ...actorOf('owner'), organisationId: undefined }]) {
      for (const role of roles) expect(canGrant(actor, role)).toBe(false);
      expect(canChangeMember(actor, place('viewer'))).toBe(false);
    }
  });

  it('makes owners by owners only', () => {
    expect(canGrant(actorOf('owner'), 'owner')).toBe(true);
    expect(canGrant(actorOf('manager'), 'owner')).toBe(false);
    expect(canGrant(actorOf('manager'), 'manager')).toBe(true);
  });

  it('offers to enable exactly who is disabled', () => {
    expect(memberAbilities(actorOf('owner'), place('staff'))).toEqual({
      changeRole: true,
      disable: true,
      enable: false,
      remove: true,
    });
    expect(memberAbilities(actorOf('owner'), { ...place('staff'), disabled: true })).toMatchObject({
      disable: false,
      enable: true,
    });
  });
});
