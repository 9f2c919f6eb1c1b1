import { safeReturnTo } from './return-to';

describe('way back after a login', () => {
  it('keeps pages of this application', () => {
    expect(safeReturnTo('/en/book/0198?at=2026-11-25T01%3A00%3A00Z')).toBe('/en/book/0198?at=2026-11-25T01%3A00%3A00Z');
    expect(safeReturnTo('/zh')).toBe('/zh');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/en//evil.example',
    '/api/me',
    'javascript:1',
  ])('drops %s', (address) => expect(safeReturnTo(address)).toBeUndefined());
});
