import { type OrganisationKind, organisationKinds, type Role, roles } from '#contracts';
import { type Actor, systemActor, visitor } from '#platform/actor';
import { canChangeMember, canGrant, memberAbilities } from './member.policy.js';
import { canEditZone, isManager, isMember, isOperator, isStaff, myAbilitiesOf } from './organisation.policy.js';

const actorOf = (role: Role, organisationKind: OrganisationKind = 'zone', kind: Actor['kind'] = 'user'): Actor => ({
  kind,
  userId: 'u-me',
  organisationId: 'o-mine',
  organisationKind,
  memberId: 'm-me',
  role,
  locale: 'en',
  timeZone: 'UTC',
});
const nobodies: Actor[] = [
  visitor(),
  systemActor(),
  { ...systemActor('o-mine'), role: 'owner' },
  { kind: 'user', userId: 'u', locale: 'en', timeZone: 'UTC' },
  { ...actorOf('owner'), organisationId: undefined },
  { ...actorOf('owner'), role: undefined },
];
const place = (role: Role, organisationId = 'o-mine', id = 'm-other') => ({
  id,
  organisationId,
  role,
  disabled: false,
});

describe('who may do what in an organisation', () => {
  it('is nothing for visitors, guests without an organisation and the system', () => {
    for (const actor of nobodies) {
      expect(Object.values(myAbilitiesOf(actor))).not.toContain(true);
      for (const role of roles) expect(canGrant(actor, role)).toBe(false);
    }
  });

  it('follows the ladder of roles', () => {
    expect(roles.filter((role) => isManager(actorOf(role)))).toEqual(['owner', 'manager']);
    expect(roles.filter((role) => isStaff(actorOf(role)))).toEqual(['owner', 'manager', 'staff']);
    expect(roles.filter((role) => isMember(actorOf(role)))).toEqual([...roles]);
  });

  it('lets only managers of the platform organisation operate the platform, and only zones have a zone profile', () => {
    for (const kind of organisationKinds) {
      expect(isOperator(actorOf('owner', kind))).toBe(kind === 'platform');
      expect(canEditZone(actorOf('manager', kind))).toBe(kind === 'zone');
    }
    expect(isOperator(actorOf('staff', 'platform'))).toBe(false);
  });
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
