import { type Role, scopes } from '#contracts';
import { type Actor, visitor } from '#platform/actor';
import { canGrantScope, canManageTokens } from './api-token.policy.js';

const member = (role: Role, kind: Actor['kind'] = 'user'): Actor => ({
  kind,
  userId: 'u',
  organisationId: 'o',
  organisationKind: 'zone',
  memberId: 'm',
  role,
  locale: 'en',
  timeZone: 'UTC',
});

describe('API tokens', () => {
  it('are made by people of an organisation, never by tokens', () => {
    expect(canManageTokens(member('viewer'))).toBe(true);
    expect(canManageTokens(member('owner', 'token'))).toBe(false);
    expect(canManageTokens(visitor())).toBe(false);
  });

  it('get no scope their maker could not use', () => {
    const granted = (actor: Actor) => scopes.filter((scope) => canGrantScope(actor, scope));
    expect(granted(visitor())).toEqual([]);
    expect(granted(member('viewer')).every((scope) => scope.endsWith(':read'))).toBe(true);
    expect(granted(member('viewer'))).not.toContain('audit:read');
    expect(granted(member('staff'))).toEqual(expect.arrayContaining(['sessions:write', 'availability:write']));
    expect(granted(member('staff'))).not.toContain('organisation:write');
    expect(granted(member('manager'))).toEqual([...scopes]);
    expect(granted({ ...member('owner'), organisationKind: 'investor' })).not.toContain('zones:write');
  });
});
