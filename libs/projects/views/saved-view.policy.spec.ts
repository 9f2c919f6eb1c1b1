import type { Actor } from '#platform/actor';
import { canKeepViews, canShareViews, viewAbilitiesOf } from './saved-view.policy.js';

const person = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  kind: 'user',
  userId: 'me',
  organisationId: 'zone',
  role,
  locale: 'en',
  timeZone: 'UTC',
  ...more,
});
const view = { organisationId: 'zone', userId: 'me', shared: false };

describe('Who may do what with a saved view', () => {
  it('members keep their own; visitors, tokens and the system keep none', () => {
    for (const role of ['owner', 'manager', 'staff', 'viewer'] as const) expect(canKeepViews(person(role))).toBe(true);
    expect(canKeepViews({ kind: 'visitor', locale: 'en', timeZone: 'UTC' })).toBe(false);
    expect(canKeepViews(person('staff', { kind: 'token' }))).toBe(false);
    expect(canKeepViews({ kind: 'system', organisationId: 'zone', locale: 'en', timeZone: 'UTC' })).toBe(false);
  });

  it('staff shares, viewers do not', () => {
    expect(canShareViews(person('staff'))).toBe(true);
    expect(canShareViews(person('viewer'))).toBe(false);
    expect(viewAbilitiesOf(person('viewer'), view)).toEqual({ rename: true, share: false, delete: true });
  });

  it('a shared one of somebody who is a viewer by now can only be deleted', () => {
    expect(viewAbilitiesOf(person('viewer'), { ...view, shared: true })).toEqual({
      rename: false,
      share: false,
      delete: true,
    });
  });

  it('managers clear away what colleagues share, of their own organisation, and change none of it', () => {
    const shared = { ...view, userId: 'gone', shared: true };
    const none = { rename: false, share: false, delete: false };
    for (const role of ['owner', 'manager'] as const) {
      expect(viewAbilitiesOf(person(role), shared)).toEqual({ ...none, delete: true });
      expect(viewAbilitiesOf(person(role), { ...shared, shared: false })).toEqual(none);
      expect(viewAbilitiesOf(person(role, { organisationId: 'other' }), shared)).toEqual(none);
      expect(viewAbilitiesOf(person(role, { kind: 'token' }), shared)).toEqual(none);
    }
    for (const role of ['staff', 'viewer'] as const) expect(viewAbilitiesOf(person(role), shared)).toEqual(none);
  });

  it('colleagues and the same person in another organisation change nothing', () => {
    const none = { rename: false, share: false, delete: false };
    expect(viewAbilitiesOf(person('staff', { userId: 'peer' }), { ...view, shared: true })).toEqual(none);
    expect(viewAbilitiesOf(person('owner', { organisationId: 'other' }), view)).toEqual(none);
    expect(viewAbilitiesOf(person('owner'), view)).toEqual({ rename: true, share: true, delete: true });
  });
});
