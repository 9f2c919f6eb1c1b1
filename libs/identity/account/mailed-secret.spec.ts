import { mailedSecret } from './mailed-secret.js';

describe('mailedSecret', () => {
  const key = Buffer.alloc(32, 1);

  it('is the same for the same row and different for every other row, kind and key', () => {
    expect(mailedSecret(key, 'reset', 'a')).toBe(mailedSecret(key, 'reset', 'a'));
    const others = [
      mailedSecret(key, 'reset', 'b'),
      mailedSecret(key, 'verify', 'a'),
      mailedSecret(Buffer.alloc(32, 2), 'reset', 'a'),
    ];
    for (const other of others) expect(other).not.toBe(mailedSecret(key, 'reset', 'a'));
  });

  it('has 256 bits in the letters of a web address', () => {
    expect(mailedSecret(key, 'reset', 'a')).toMatch(/^[\w-]{43}$/);
  });
});
