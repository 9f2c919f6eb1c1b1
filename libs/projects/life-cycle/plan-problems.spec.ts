import type { Gate, PlanProblem, Requirement, StagePlan } from '#contracts';
import { defaultStagePlan } from './default-stage-plan.js';
import { planProblems } from './plan-problems.js';

const copy = (): StagePlan => structuredClone(defaultStagePlan);
const found = (plan: StagePlan) =>
  planProblems(plan).map(({ path, code, params }: PlanProblem) => [path, code, ...(params ? [params] : [])]);

/** The default plan with another first gate; words a form could send are not always words we know. */
function withGate(change: Record<string, unknown>): StagePlan {
  const plan = copy();
  plan.gates[0] = { ...plan.gates[0], ...change } as Gate;
  return plan;
}
const asking = (...requires: unknown[]) => withGate({ requires: requires as Requirement[] });
const onlyWhen = (when: unknown) => asking({ kind: 'field', field: 'jobs', when });

describe('planProblems', () => {
  it('finds nothing in the plan every zone starts with', () => expect(planProblems(defaultStagePlan)).toEqual([]));

  it('accepts gates in another order', () => {
    expect(planProblems({ gates: copy().gates.reverse() })).toEqual([]);
  });

  it('misses a gate', () => {
    const plan = copy();
    plan.gates.splice(2, 1);
    expect(found(plan)).toEqual([['gates', 'gate-missing', { from: 'signed' }]]);
    expect(planProblems({ gates: [] })).toHaveLength(8);
  });

  it('finds a gate twice', () => {
    const plan = copy();
    plan.gates.push(structuredClone(plan.gates[3]!));
    expect(found(plan)).toEqual([['gates.8', 'gate-twice']]);
  });

  it.each([
    ['signed', 'two stages at once'],
    ['lead', 'nowhere'],
  ])('refuses a gate from lead to %s, which leads %s', (to) => {
    expect(found(withGate({ to }))).toEqual([
      ['gates.0', 'gate-not-one-step'],
      ['gates', 'gate-missing', { from: 'lead' }],
    ]);
  });

  it('refuses a stage nobody knows', () => {
    expect(found(withGate({ to: 'dreaming' }))[0]).toEqual(['gates.0', 'unknown-stage']);
  });

  it.each([
    [[], 'no-role'],
    [['lead', 'intern'], 'unknown-role'],
    [['lead', 'lead'], 'role-twice'],
  ])('roles %p: %s', (roles, code) => expect(found(withGate({ roles }))).toEqual([['gates.0.roles', code]]));

  it.each([
    [{ kind: 'wish' }, '.kind', 'unknown-kind'],
    [{ kind: 'field', field: 'colour' }, '.field', 'unknown-field'],
    [{ kind: 'evidence', evidence: 'rumour' }, '.evidence', 'unknown-evidence'],
    [{ kind: 'condition', condition: 'good-mood' }, '.condition', 'unknown-condition'],
  ])('refuses to ask for %p', (requirement, path, code) => {
    expect(found(asking(requirement))).toEqual([[`gates.0.requires.0${path}`, code]]);
  });

  it.each([
    [{ field: 'colour', is: 'present' }, 'field', 'unknown-field'],
    [{ field: 'jobs', is: 'nice' }, 'is', 'unknown-test'],
    [{ field: 'country', is: 'at-least', value: 3 }, 'is', 'test-not-for-field'],
    [{ field: 'landMu', is: 'in-section', value: 'C' }, 'is', 'test-not-for-field'],
    [{ field: 'plannedStart', is: 'more-than', value: 3 }, 'is', 'test-not-for-field'],
    [{ field: 'landMu', is: 'at-least' }, 'value', 'value-missing'],
    [{ field: 'country', is: 'equals', value: '' }, 'value', 'value-missing'],
    [{ field: 'landMu', is: 'present', value: 1 }, 'value', 'value-not-allowed'],
    [{ field: 'landMu', is: 'at-least', value: 'much' }, 'value', 'value-unfit'],
    [{ field: 'landMu', is: 'more-than', value: -1 }, 'value', 'value-unfit'],
    [{ field: 'industry', is: 'in-section', value: 'Z' }, 'value', 'value-unfit'],
  ])('refuses the rule %p', (when, path, code) => {
    expect(found(onlyWhen(when))).toEqual([[`gates.0.requires.0.when.${path}`, code]]);
  });

  it.each([
    { field: 'landMu', is: 'present' },
    { field: 'landMu', is: 'equals', value: 0 },
    { field: 'investment', is: 'at-least', value: '100000000.00' },
    { field: 'industry', is: 'in-section', value: 'T' },
    { field: 'industry', is: 'equals', value: '3841' },
    { field: 'country', is: 'equals', value: 'DE' },
    { field: 'plannedStart', is: 'present' },
  ])('accepts the rule %p', (when) => expect(found(onlyWhen(when))).toEqual([]));

  const jobs = { kind: 'field', field: 'jobs' };
  const large = { field: 'investment', is: 'at-least', value: 5 };
  const twice = [['gates.0.requires.1', 'requirement-twice']];

  it.each([
    ['the same', jobs, jobs, twice],
    ['for everybody and for some', jobs, { ...jobs, when: large }, twice],
    ['for some and for everybody', { ...jobs, when: large }, jobs, twice],
    ['for the same ones', { ...jobs, when: large }, { ...jobs, when: { ...large, value: '5' } }, twice],
    ['for different ones', { ...jobs, when: large }, { ...jobs, when: { ...large, value: 6 } }, []],
    ['another thing', jobs, { kind: 'field', field: 'landMu' }, []],
    ['another kind of thing', jobs, { kind: 'condition', condition: 'company-linked' }, []],
  ])('asked twice – %s', (_, one, other, problems) => expect(found(asking(one, other))).toEqual(problems));

  it('allows two gates to ask for the same', () => {
    const plan = copy();
    for (const gate of plan.gates) gate.requires = [{ kind: 'condition', condition: 'no-open-red-issue' }];
    expect(planProblems(plan)).toEqual([]);
  });
});
