import type { OrganisationKind, Role } from '#contracts';
import { type Actor, systemActor, visitor } from '#platform/actor';
import { briefAbilities, canMakeBriefs, canReadBriefs } from './brief.policy.js';

const person = (organisationKind: OrganisationKind, role: Role, organisationId = 'own'): Actor => ({
  kind: 'user',
  userId: 'u',
  organisationId,
  organisationKind,
  role,
  locale: 'en',
  timeZone: 'UTC',
});

describe('who makes briefs', () => {
  it.each([
    ['zone', 'owner', true, true],
    ['zone', 'viewer', true, false],
    ['authority', 'staff', true, true],
    ['investor', 'owner', false, false],
    ['platform', 'owner', false, false],
  ] as const)('%s %s', (kind, role, reads, makes) => {
    expect([canReadBriefs(person(kind, role)), canMakeBriefs(person(kind, role))]).toEqual([reads, makes]);
  });

  it('strangers and the system do neither', () => {
    expect([canReadBriefs(visitor()), canReadBriefs(systemActor('own'))]).toEqual([false, false]);
  });

  it.each([
    ['staff', 'draft', { edit: true, send: false, remove: false }],
    ['manager', 'draft', { edit: true, send: true, remove: true }],
    ['manager', 'sent', { edit: false, send: true, remove: false }],
    ['viewer', 'draft', { edit: false, send: false, remove: false }],
  ] as const)('%s with a %s one', (role, state, abilities) => {
    expect(briefAbilities(person('zone', role), { organisationId: 'own', state })).toEqual(abilities);
    expect(briefAbilities(person('zone', role), { organisationId: 'other', state }).edit).toBe(false);
  });
});
