import fc from 'fast-check';
import { duplicateKey } from './duplicate-keys.js';

describe('duplicateKey', () => {
  it.each([
    ['{"email":"a","email":"b"}', 'email'],
    ['{"a":{"b":1,"c":2,"b":3}}', 'b'],
    ['[{"a":1},{"a":1,"a":2}]', 'a'],
    ['{"email":1,"\\u0065mail":2}', 'email'],
    ['{"a\\"b":1,"a\\"b":2}', 'a"b'],
  ])('%s', (text, key) => {
    expect(duplicateKey(text)).toBe(key);
  });

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => duplicateKey(JSON.stringify(value)) === undefined));
  });
});
