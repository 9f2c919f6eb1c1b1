import { matches } from './matches';

describe('search of the palette', () => {
  const entry = ['苏州湖东经开区', 'Hudong Zone, Suzhou', 'hudong'];

  it('finds by the beginning of a word in either language', () => {
    expect(matches('suz', entry)).toBe(true);
    expect(matches('湖东', entry)).toBe(true);
    expect(matches('zone hud', entry)).toBe(true);
  });

  it('does not find by the middle of a Latin word', () => {
    expect(matches('dong', entry)).toBe(false);
    expect(matches('berlin', entry)).toBe(false);
  });

  it('shows everything before anything is typed', () => {
    expect(matches('', entry)).toBe(true);
  });
});
