import { type OrganisationKind, organisationKinds, type Role, roles } from '#contracts';
import { type Actor, systemActor, visitor } from '#platform/actor';
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

describe('who may do what in an organisation', () => {
  it('is nothing for visitors, guests without an organisation and the system', () => {
    for (const actor of nobodies) {
      expect(Object.values(myAbilitiesOf(actor))).not.toContain(true);
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
