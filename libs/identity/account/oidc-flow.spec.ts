import { keepFlow, keptFlow, oidcSeconds } from './oidc-flow.js';

const key = Buffer.alloc(32, 3);
const flow = { state: 's', nonce: 'n', verifier: 'v' };
const now = new Date('2026-03-01T10:00:00Z');

describe('the way to the provider and back', () => {
  it('is remembered for ten minutes', () => {
    const cookie = keepFlow(key, flow, '/en/sessions', now);
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
    expect(keptFlow(key, cookie, later(oidcSeconds - 1))).toMatchObject({ ...flow, returnTo: '/en/sessions' });
    expect(keptFlow(key, cookie, later(oidcSeconds))).toBeUndefined();
  });

  it('cannot be made up or altered', () => {
    const cookie = keepFlow(key, flow, undefined, now);
    expect(keptFlow(key, undefined, now)).toBeUndefined();
    expect(keptFlow(key, 'nonsense', now)).toBeUndefined();
    expect(keptFlow(key, `${cookie.slice(0, -2)}AA`, now)).toBeUndefined();
    expect(keptFlow(Buffer.alloc(32, 4), cookie, now)).toBeUndefined();
  });
});
