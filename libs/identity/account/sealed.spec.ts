import { seal, unseal } from './sealed.js';

const key = Buffer.alloc(32, 7);
const plain = Buffer.from('a secret');

describe('sealed', () => {
  it('opens with the same key, purpose and context only', () => {
    const sealed = seal(key, 'totp', 'user-1', plain);
    expect(unseal(key, 'totp', 'user-1', sealed)).toEqual(plain);
    expect(unseal(key, 'totp', 'user-2', sealed)).toBeUndefined();
    expect(unseal(key, 'oidc', 'user-1', sealed)).toBeUndefined();
    expect(unseal(Buffer.alloc(32, 8), 'totp', 'user-1', sealed)).toBeUndefined();
  });

  it('notices every altered byte and every truncation', () => {
    const sealed = seal(key, 'totp', 'user-1', plain);
    for (let index = 0; index < sealed.length; index++) {
      const altered = Buffer.from(sealed);
      altered[index] = altered[index]! ^ 1;
      expect(unseal(key, 'totp', 'user-1', altered)).toBeUndefined();
      expect(unseal(key, 'totp', 'user-1', sealed.subarray(0, index))).toBeUndefined();
    }
  });

  it('never seals the same text the same way', () => {
    expect(seal(key, 'totp', 'u', plain)).not.toEqual(seal(key, 'totp', 'u', plain));
  });
});
