import { slugOf } from './entries';

describe('address of an offering', () => {
  it('is made of the words of its English title', () => {
    expect(slugOf('Battery materials: site & permits')).toBe('battery-materials-site-permits');
    expect(slugOf('Förderung für Zulieferer')).toBe('forderung-fur-zulieferer');
    expect(slugOf('  ')).toBe('');
  });
});
