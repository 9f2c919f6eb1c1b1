import { safeReturnTo } from './return-to.js';

describe('safeReturnTo', () => {
  it.each(['/', '/zh/sessions/0190?tab=a&x=%20', '/en/zones/suzhou#people'])('keeps %s', (path) => {
    expect(safeReturnTo(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: x',
    ' /x',
    '',
    undefined,
    `/${'a'.repeat(600)}`,
  ])('drops %j', (path) => {
    expect(safeReturnTo(path)).toBeUndefined();
  });
});
