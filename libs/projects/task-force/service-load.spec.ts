import { serviceLoadOf } from './service-load.js';

describe('Load of a service officer', () => {
  it.each([
    [0, 'under'],
    [4, 'under'],
    [5, 'fitting'],
    [10, 'fitting'],
    [11, 'over'],
  ] as const)('%i active projects: %s', (projects, load) => {
    expect(serviceLoadOf(projects)).toBe(load);
  });
});
