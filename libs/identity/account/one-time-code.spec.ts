import fc from 'fast-check';
import {
  acceptedStep,
  base32,
  newRecoveryCodes,
  newTotpSecret,
  normaliseRecoveryCode,
  totpCode,
  totpUri,
} from './one-time-code.js';

const rfcSecret = Buffer.from('12345678901234567890');

describe('one-time codes', () => {
  // RFC 6238, appendix B, last six of the eight digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('gives the code of the standard at second %i', (second, code) => {
    expect(totpCode(rfcSecret, Math.floor(second / 30))).toBe(code);
  });

  it('accepts the step before and after now, and nothing further away', () => {
    const now = new Date(1_700_000_010_000);
    const step = Math.floor(now.getTime() / 30_000);
    for (const distance of [-1, 0, 1]) {
      expect(acceptedStep(rfcSecret, totpCode(rfcSecret, step + distance), now, 0)).toBe(step + distance);
    }
    for (const distance of [-2, 2]) {
      expect(acceptedStep(rfcSecret, totpCode(rfcSecret, step + distance), now, 0)).toBeUndefined();
    }
  });

  it('accepts no step twice, and none before one that was accepted', () => {
    const now = new Date(1_700_000_010_000);
    const step = Math.floor(now.getTime() / 30_000);
    expect(acceptedStep(rfcSecret, totpCode(rfcSecret, step), now, step)).toBeUndefined();
    expect(acceptedStep(rfcSecret, totpCode(rfcSecret, step - 1), now, step)).toBeUndefined();
    expect(acceptedStep(rfcSecret, totpCode(rfcSecret, step + 1), now, step)).toBe(step + 1);
  });

  it('refuses anything that is not the code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const now = new Date(1_700_000_010_000);
        const valid = [-1, 0, 1].map((d) => totpCode(rfcSecret, Math.floor(now.getTime() / 30_000) + d));
        expect(acceptedStep(rfcSecret, text, now, 0) !== undefined).toBe(valid.includes(text));
      }),
    );
  });

  it('writes base32 as RFC 4648 does', () => {
    expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(base32(newTotpSecret())).toMatch(/^[A-Z2-7]{32}$/);
    expect(totpUri(rfcSecret, 'a+b@example.org')).toContain('OpenZone%3Aa%2Bb%40example.org?secret=GEZDGNBVGY3TQOJQ');
  });

  it('makes ten different recovery codes that survive careless typing', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) {
      expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
      expect(normaliseRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(normaliseRecoveryCode(code));
    }
  });
});
