import { instantsOf, lastPeriodBefore, periodOf, previousPeriod } from './brief-period.js';

describe('periods of briefs', () => {
  it.each([
    ['weekly', '2026-11-23', '2026-11-23', '2026-11-29'],
    ['weekly', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['weekly', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['monthly', '2026-02-15', '2026-02-01', '2026-02-28'],
    ['monthly', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['monthly', '2026-12-31', '2026-12-01', '2026-12-31'],
  ] as const)('%s of %s', (kind, date, firstDay, lastDay) => {
    expect(periodOf(kind, date)).toEqual({ firstDay, lastDay });
  });

  it('looks back at what is over', () => {
    expect(lastPeriodBefore('weekly', '2026-11-23')).toEqual({ firstDay: '2026-11-16', lastDay: '2026-11-22' });
    expect(lastPeriodBefore('monthly', '2027-01-01')).toEqual({ firstDay: '2026-12-01', lastDay: '2026-12-31' });
    expect(previousPeriod('monthly', { firstDay: '2026-03-01', lastDay: '2026-03-31' }).lastDay).toBe('2026-02-28');
  });

  it('begins and ends at midnight of the zone', () => {
    const { from, to } = instantsOf({ firstDay: '2026-11-16', lastDay: '2026-11-22' }, 'Asia/Shanghai');
    expect(from.toISOString()).toBe('2026-11-15T16:00:00.000Z');
    expect(to.toISOString()).toBe('2026-11-22T16:00:00.000Z');
  });
});
