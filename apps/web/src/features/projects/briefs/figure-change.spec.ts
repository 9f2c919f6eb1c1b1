import { changeOf } from './figure-change';

describe('how a figure stands to the period before', () => {
  it('says how much more or less', () => {
    expect(changeOf({ key: 'issues.filed', value: 5, before: 2 })).toEqual({ word: 'more', by: 3 });
    expect(changeOf({ key: 'issues.filed', value: 0, before: 2 })).toEqual({ word: 'less', by: 2 });
    expect(changeOf({ key: 'issues.filed', value: 0, before: 0 })).toEqual({ word: 'same', by: 0 });
  });

  it('keeps the one decimal of an average, and the sign of points', () => {
    expect(changeOf({ key: 'issues.satisfaction', value: 4.3, before: 4.1 })).toEqual({ word: 'more', by: 0.2 });
    expect(changeOf({ key: 'issues.in-time', value: 80, before: 92 })).toEqual({ word: 'points', by: -12 });
  });

  it('compares nothing where one of the two is not known, or the figure is of now', () => {
    expect(changeOf({ key: 'issues.in-time', value: 80, before: null })).toEqual({ word: 'none', by: 0 });
    expect(changeOf({ key: 'issues.satisfaction', value: null, before: 4 })).toEqual({ word: 'none', by: 0 });
    expect(changeOf({ key: 'issues.open', value: 4, before: null })).toEqual({ word: 'now', by: 0 });
  });
});
