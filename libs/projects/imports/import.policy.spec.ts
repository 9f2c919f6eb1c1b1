import type { Actor } from '#platform/actor';
import { canImport, type ImportFacts, importAbilities } from './import.policy.js';

const zoneId = '0190a000-0000-7000-8000-000000000001';
const officer: Actor = {
  kind: 'user',
  userId: '0190a000-0000-7000-8000-000000000002',
  memberId: '0190a000-0000-7000-8000-000000000003',
  organisationId: zoneId,
  organisationKind: 'zone',
  role: 'staff',
  locale: 'en',
  timeZone: 'UTC',
};
const checked: ImportFacts = {
  zoneId,
  kind: 'issues',
  mode: 'check',
  state: 'done',
  good: 3,
  fresh: 2,
  hasFile: true,
};

describe('Who may import', () => {
  it.each<[string, Partial<Actor>, boolean]>([
    ['staff of a zone', {}, true],
    ['a viewer', { role: 'viewer' }, false],
    ['a company', { organisationKind: 'investor' }, false],
    ['a department', { organisationKind: 'authority' }, false],
    ['a visitor', { kind: 'visitor', userId: undefined, role: undefined }, false],
    ['a token with the scope', { kind: 'token', scopes: ['issues:write'] }, true],
    ['a token for something else', { kind: 'token', scopes: ['projects:write'] }, false],
  ])('%s', (_, other, allowed) => {
    expect(canImport({ ...officer, ...other }, 'issues')).toBe(allowed);
  });

  it('only a finished check with something new in it is taken, while its file is kept', () => {
    const may = (facts: Partial<ImportFacts>, actor: Partial<Actor> = {}) =>
      importAbilities({ ...officer, ...actor }, { ...checked, ...facts });
    expect(may({})).toEqual({ stop: false, take: true, mend: true });
    expect(may({ fresh: 0 }).take).toBe(false);
    expect(may({ hasFile: false })).toEqual({ stop: false, take: false, mend: false });
    expect(may({ mode: 'import-good' }).take).toBe(false);
    expect(may({ state: 'running' })).toEqual({ stop: true, take: false, mend: false });
    expect(may({}, { organisationId: '0190a000-0000-7000-8000-000000000009' })).toEqual({
      stop: false,
      take: false,
      mend: false,
    });
  });
});
