import { hoursProblem, isTime } from './hours';

describe('working hours as they are typed', () => {
  it('are times of the day in full', () => {
    for (const good of ['00:00', '09:30', '23:59', '24:00']) expect([good, isTime(good)]).toEqual([good, true]);
    for (const bad of ['', undefined, '9:30', '24:01', '12.30', '12:60'])
      expect([bad, isTime(bad)]).toEqual([bad, false]);
  });

  it('end after they begin and do not overlap, in any order', () => {
    expect(hoursProblem([])).toBe('oneSpan');
    expect(hoursProblem([{ from: '17:00', to: '09:00' }])).toBe('badSpan');
    expect(hoursProblem([{ from: '09:00', to: '09:00' }])).toBe('badSpan');
    const afternoon = { from: '13:30', to: '17:30' };
    expect(hoursProblem([afternoon, { from: '09:00', to: '12:00' }])).toBeUndefined();
    expect(hoursProblem([afternoon, { from: '09:00', to: '13:30' }])).toBeUndefined();
    expect(hoursProblem([afternoon, { from: '09:00', to: '14:00' }])).toBe('overlap');
  });

  it('are not judged while a field is half typed', () => {
    expect(hoursProblem([{ from: '09:00', to: '1' }, undefined])).toBeUndefined();
  });
});
