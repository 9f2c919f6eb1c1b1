import { isChanged, wishOf, wishProblems } from './preset-wish';
import type { Preset } from './time-limits-api';

const preset: Preset = {
  code: 'shandong',
  number: 0,
  name: { zh: '接诉即办', en: 'Act on receipt' },
  source: { zh: '山东省', en: 'Shandong' },
  year: 2023,
  clocks: [
    { kind: 'accept', name: { zh: '启动', en: 'Start' }, limit: { amount: 1, unit: 'working-days' }, from: 'filed' },
    {
      kind: 'solve',
      name: { zh: '办结', en: 'Solve' },
      limit: { amount: 15, unit: 'working-days' },
      from: 'filed',
      extendTo: 30,
    },
  ],
  rolling: false,
  confirm: { amount: 5, unit: 'working-days' },
  toBeVerified: true,
  chosen: false,
};
const withSolve = (amount: number, extendTo?: number) => ({
  ...wishOf(preset),
  clocks: preset.clocks.with(1, { ...preset.clocks[1]!, limit: { amount, unit: 'working-days' }, extendTo }),
});

describe('time limits somebody types', () => {
  it('fit as they are', () => {
    expect(wishProblems(wishOf(preset))).toEqual({});
    expect(isChanged(wishOf(preset), preset)).toBe(false);
  });

  it('are whole numbers from 1 up', () => {
    expect(wishProblems(withSolve(0, 30))).toEqual({ '1': 'whole' });
    expect(wishProblems(withSolve(2.5, 30))).toEqual({ '1': 'whole' });
    expect(wishProblems({ ...wishOf(preset), confirm: { amount: Number.NaN, unit: 'weeks' } })).toEqual({
      confirm: 'whole',
    });
  });

  it('lengthen when they are extended', () => {
    expect(wishProblems(withSolve(30, 30))).toEqual({ '1.extendTo': 'longer' });
    expect(wishProblems(withSolve(20, 30))).toEqual({});
    expect(isChanged(withSolve(20, 30), preset)).toBe(true);
  });
});
