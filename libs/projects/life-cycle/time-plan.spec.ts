import { gradeByPlan, heldTo, isWorse } from './time-plan.js';

const limits = { behind: { yellowFrom: 5, redOver: 20 }, lateStart: { yellowFrom: 2, redFrom: 4 } };
const dates = { baselineStart: '2026-01-01', baselineEnd: '2026-04-11', actualStart: '2026-01-01' };

describe('gradeByPlan', () => {
  it.each([
    [46, 'green'],
    [45, 'yellow'],
    [30, 'yellow'],
    [29, 'red'],
  ])('takes its points from the limits: %i %% instead of 50 is %s', (progress, light) => {
    expect(gradeByPlan(limits, { ...dates, progress }, '2026-02-20').light).toBe(light);
  });

  it.each([
    ['2026-04-14', 'green'],
    ['2026-04-15', 'yellow'],
    ['2026-06-14', 'yellow'],
    ['2026-06-15', 'red'],
  ])('takes its months from the limits: a start of 15 February is on %s %s', (on, light) => {
    expect(gradeByPlan(limits, { baselineStart: '2026-02-15', progress: 0 }, on).light).toBe(light);
  });
});

describe('heldTo', () => {
  it.each([
    [
      { baselineStart: '2026-01-01', baselineEnd: '2026-02-01', planStart: '2026-03-01', planEnd: '2026-04-01' },
      { start: '2026-01-01', due: '2026-02-01' },
    ],
    [
      { planStart: '2026-03-01', planEnd: '2026-04-01' },
      { start: '2026-03-01', due: '2026-04-01' },
    ],
    // Half a baseline is not completed from the plan, which may run the other way.
    [
      { baselineEnd: '2026-02-01', planStart: '2026-03-01' },
      { start: undefined, due: '2026-02-01' },
    ],
  ])('%p → %p', (milestone, held) => expect(heldTo({ ...milestone, progress: 0 })).toEqual(held));
});

describe('isWorse', () => {
  it('orders lights from green to red', () => {
    expect([isWorse('red', 'yellow'), isWorse('yellow', 'green'), isWorse('green', 'green')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
