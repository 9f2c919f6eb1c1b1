import { changedRule, ruleProblem, testsOf, valueKindOf, withoutRule, withRule } from './plan-rules';
import type { Requirement } from './plan-things';

const land = { field: 'landMu', is: 'more-than', value: 0 } as const;
const factory = { field: 'industry', is: 'in-section', value: 'C' } as const;
const approval: Requirement = { kind: 'evidence', evidence: 'approval' };
const jobs: Requirement = { kind: 'field', field: 'jobs' };

describe('conditions of a requirement', () => {
  it('offer the tests that suit a fact, and the entry that suits a test', () => {
    expect(testsOf('jobs')).toContain('at-least');
    expect(testsOf('country')).toEqual(['present', 'equals']);
    expect(valueKindOf({ field: 'industry', is: 'in-section' })).toBe('section');
    expect(valueKindOf({ field: 'plannedStart', is: 'equals' })).toBe('date');
    expect(valueKindOf({ field: 'currency', is: 'present' })).toBe('none');
  });

  it('keep what still makes sense when the fact or the test changes', () => {
    expect(changedRule(land, { field: 'jobs' })).toEqual({ field: 'jobs', is: 'more-than', value: 0 });
    expect(changedRule(land, { field: 'country' })).toEqual({ field: 'country', is: 'present' });
    expect(changedRule(factory, { is: 'equals' })).toEqual({ field: 'industry', is: 'equals', value: undefined });
    expect(changedRule({ field: 'jobs', is: 'present' }, { is: 'at-least' })).toEqual({
      field: 'jobs',
      is: 'at-least',
      value: undefined,
    });
  });

  it('need a value that fits', () => {
    expect(ruleProblem(land)).toBeUndefined();
    expect(ruleProblem({ field: 'jobs', is: 'present' })).toBeUndefined();
    expect(ruleProblem({ field: 'country', is: 'equals', value: '' })).toBe('value-missing');
    expect(ruleProblem({ field: 'jobs', is: 'at-least', value: -1 })).toBe('value-unfit');
    expect(ruleProblem({ field: 'jobs', is: 'at-least', value: 'many' })).toBe('value-unfit');
  });

  it('take the place of what was asked of every project, and give it back', () => {
    const ruled = withRule([jobs, approval], approval, land)!;
    expect(ruled).toEqual([jobs, { ...approval, when: land }]);
    expect(withoutRule(ruled, 1)).toEqual([jobs, approval]);
  });

  it('stand beside others of the same thing, but not twice', () => {
    const one = { ...approval, when: land } as Requirement;
    const both = withRule([one], approval, factory)!;
    expect(both).toEqual([one, { ...approval, when: factory }]);
    expect(withRule(both, approval, { ...land, value: '0' })).toBeUndefined();
    expect(withRule(both, approval, land, 0)).toEqual(both);
    expect(withRule(both, approval, land, 1)).toBeUndefined();
    expect(withoutRule(both, 0)).toEqual([{ ...approval, when: factory }]);
  });
});
