import { type AuditFact, auditHash, chainStart } from './audit-hash.js';

const fact: AuditFact = {
  organisationId: '0190a000-0000-7000-8000-000000000001',
  sequence: 1,
  at: '2026-01-02T03:04:05.678Z',
  actor: { kind: 'user', userId: 'u', ip: undefined },
  action: 'session.cancelled',
  targetType: 'session',
  targetId: 's',
  details: { reason: 'ill', nested: { b: 1, a: [1, 2] } },
};

describe('auditHash', () => {
  it('does not depend on the order of keys, as PostgreSQL reorders jsonb', () => {
    const reordered = {
      ...fact,
      details: { nested: { a: [1, 2], b: 1 }, reason: 'ill' },
      actor: { userId: 'u', kind: 'user' },
    };
    expect(auditHash(chainStart, reordered)).toEqual(auditHash(chainStart, fact));
  });

  it.each([
    ['an edited detail', { details: { reason: 'well' } }],
    ['another sequence', { sequence: 2 }],
    ['another time', { at: '2026-01-02T03:04:05.679Z' }],
    ['another actor', { actor: { kind: 'user', userId: 'v' } }],
  ])('changes with %s', (_name, change) => {
    expect(auditHash(chainStart, { ...fact, ...change })).not.toEqual(auditHash(chainStart, fact));
  });

  it('changes with the entry before', () => {
    expect(auditHash(auditHash(chainStart, fact), fact)).not.toEqual(auditHash(chainStart, fact));
  });
});
