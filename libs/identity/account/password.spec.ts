import { assertStrongPassword, hashPassword, passwordMatches } from './password.js';

describe('passwords', () => {
  it('are kept as argon2id, salted', async () => {
    const [first, second] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await passwordMatches(first, 'correct horse')).toBe(true);
    expect(await passwordMatches(first, 'correct hors')).toBe(false);
  });

  it('match in whichever way the keyboard composes the letters', async () => {
    expect(await passwordMatches(await hashPassword('Gr\u00fc\u00dfe aus Suzhou'), 'Gru\u0308\u00dfe aus Suzhou')).toBe(
      true,
    );
  });

  it('never match where there is none, but take as long', async () => {
    const stored = await hashPassword('correct horse');
    await passwordMatches(undefined, 'warm up');
    const time = async (hash: string | undefined) => {
      const start = performance.now();
      for (let n = 0; n < 5; n++) expect(await passwordMatches(hash, 'nobody has this password')).toBe(false);
      return performance.now() - start;
    };
    const [known, unknown] = [await time(stored), await time(undefined)];
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
  });

  it.each([
    ['password123', 'known'],
    ['aaaaaaaaaaaa', 'repeated'],
    ['wei.zhang123', 'personal'],
    ['WEI.ZHANG@example.org', 'personal'],
  ])('refuse %s', (password, reason) => {
    expect(() => assertStrongPassword(password, ['wei.zhang@example.org', 'Wei Zhang'])).toThrow(
      expect.objectContaining({ code: 'auth.password-weak', params: { reason } }),
    );
  });

  it('accept a sentence', () => {
    expect(() => assertStrongPassword('three ships sail east', ['wei.zhang@example.org', 'Wei Zhang'])).not.toThrow();
  });
});
