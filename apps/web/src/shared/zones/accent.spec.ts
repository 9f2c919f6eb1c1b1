import { accentColour, coverOf, deepAccent } from './accent';

describe('accent of a zone', () => {
  it('keeps a colour that already carries white text', () => {
    expect(accentColour('#0e5a6b')).toBe('rgb(14 90 107)');
  });

  it('darkens a light one until it does', () => {
    const [red = 0, green = 0] = deepAccent('#ffe14d');
    expect(red).toBeLessThan(160);
    expect(green).toBeLessThan(140);
  });

  it('falls back to the platform colour for anything that is not a colour', () => {
    expect(coverOf('url(javascript:alert(1))')).toContain('rgb(14 90 107)');
    expect(coverOf(undefined)).toContain('rgb(14 90 107)');
  });
});
