import { projectStages } from '#contracts';
import { defaultMilestones, expectedProgress, milestoneTemplates, slipDays } from './milestone-plan.js';

describe('expectedProgress', () => {
  it.each([
    ['2026-01-01', '2026-04-11', '2025-12-31', 0],
    ['2026-01-01', '2026-04-11', '2026-01-01', 0],
    ['2026-01-01', '2026-04-11', '2026-01-02', 1],
    ['2026-01-01', '2026-04-11', '2026-02-20', 50],
    ['2026-01-01', '2026-04-11', '2026-04-10', 99],
    ['2026-01-01', '2026-04-11', '2026-04-11', 100],
    ['2026-01-01', '2026-04-11', '2027-01-01', 100],
    // A third of the way is 33, not 34.
    ['2026-01-01', '2026-01-04', '2026-01-02', 33],
    ['2026-01-01', '2026-01-04', '2026-01-03', 66],
    ['2026-01-01', '2026-01-01', '2025-12-31', 0],
    ['2026-01-01', '2026-01-01', '2026-01-01', 100],
    [null, '2026-01-10', '2026-01-09', 0],
    [null, '2026-01-10', '2026-01-10', 100],
    ['2026-01-01', null, '2026-06-01', undefined],
    // Over the end of February in a leap year.
    ['2024-02-28', '2024-03-01', '2024-02-29', 50],
  ])('from %s to %s, on %s: %s', (start, end, on, expected) => {
    expect(expectedProgress(start, end, on)).toBe(expected);
  });

  it('never falls as days go by', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`);
    const progress = days.map((on) => expectedProgress('2026-01-05', '2026-01-24', on)!);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
  });
});

describe('slipDays', () => {
  it.each([
    [{ baselineEnd: '2026-02-28', planEnd: '2026-03-01' }, 1],
    [{ baselineEnd: '2024-02-28', planEnd: '2024-03-01' }, 2],
    [{ baselineEnd: '2026-02-28', planEnd: '2026-03-01', forecastEnd: '2026-03-11' }, 11],
    [{ baselineEnd: '2026-02-28', planEnd: '2026-03-01', forecastEnd: '2026-03-11', actualEnd: '2026-02-25' }, -3],
    [{ baselineEnd: '2026-02-28', planEnd: null, forecastEnd: null, actualEnd: null }, undefined],
    [{ planEnd: '2026-02-28' }, undefined],
  ])('%p: %p', (ends, days) => expect(slipDays(ends)).toBe(days));
});

describe('defaultMilestones', () => {
  it('follow the line from signature to full capacity', () => {
    expect(milestoneTemplates.map(({ stage }) => stage)).toEqual(projectStages.slice(2));
  });

  it('fall on dates around the planned start and completion', () => {
    const dates = defaultMilestones({ plannedStart: '2026-10-31', plannedCompletion: '2028-02-29' });
    expect(dates.map(({ stage, start, end }) => [stage, start, end])).toEqual([
      ['signed', '2025-10-31', '2026-01-31'],
      ['registered', '2026-01-31', '2026-02-28'],
      ['approved', '2026-02-28', '2026-09-30'],
      ['construction', '2026-09-30', '2026-10-31'],
      ['completed', '2026-10-31', '2028-02-29'],
      ['operating', '2028-02-29', '2028-05-29'],
      ['full-capacity', '2028-05-29', '2029-05-29'],
    ]);
  });

  it('stay open where nothing is known', () => {
    expect(
      defaultMilestones({ plannedStart: '2026-10-31' }).map(({ start, end }) => [start !== null, end !== null]),
    ).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [true, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
    expect(defaultMilestones({}).every(({ start, end }) => start === null && end === null)).toBe(true);
  });
});
