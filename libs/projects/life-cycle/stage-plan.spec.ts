import type { Requirement, When } from '#contracts';
import {
  type FactValue,
  type GateSubject,
  gateFrom,
  holds,
  mayOpen,
  missingFor,
  type StagePlan,
} from './stage-plan.js';

const plan = (...requires: Requirement[]): StagePlan => ({
  gates: [{ from: 'lead', to: 'negotiating', roles: ['lead', 'manager'], requires }],
});
const lead = (part: Partial<GateSubject> = {}): GateSubject => ({
  stage: 'lead',
  facts: {},
  evidence: [],
  conditions: [],
  ...part,
});

describe('missingFor', () => {
  it('names what is missing, in the order of the plan', () => {
    const asked = plan(
      { kind: 'condition', condition: 'company-linked' },
      { kind: 'field', field: 'industry' },
      { kind: 'evidence', evidence: 'assessment' },
      { kind: 'field', field: 'country' },
    );
    expect(missingFor(asked, lead({ facts: { industry: '3841' }, evidence: ['agreement'] }))).toEqual({
      to: 'negotiating',
      missing: [
        { kind: 'condition', condition: 'company-linked' },
        { kind: 'evidence', evidence: 'assessment' },
        { kind: 'field', field: 'country' },
      ],
    });
  });

  it('is empty when everything is there', () => {
    const asked = plan(
      { kind: 'field', field: 'industry' },
      { kind: 'evidence', evidence: 'assessment' },
      { kind: 'condition', condition: 'company-linked' },
    );
    const project = lead({ facts: { industry: 'C' }, evidence: ['assessment'], conditions: ['company-linked'] });
    expect(missingFor(asked, project)?.missing).toEqual([]);
  });

  it.each<[value: FactValue, present: boolean]>([
    [undefined, false],
    [null, false],
    ['', false],
    ['  ', false],
    [Number.NaN, false],
    [0, true],
    ['0.00', true],
    ['x', true],
  ])('a fact of %p is there: %p', (value, present) => {
    const asked = plan({ kind: 'field', field: 'landMu' });
    expect(missingFor(asked, lead({ facts: { landMu: value } }))?.missing).toHaveLength(present ? 0 : 1);
  });

  it('asks only those whom a rule concerns', () => {
    const when: When = { field: 'foreignCapital', is: 'more-than', value: 0 };
    const asked = plan({ kind: 'evidence', evidence: 'foreign-investment-report', when });
    const missing = (foreignCapital: FactValue) => missingFor(asked, lead({ facts: { foreignCapital } }))?.missing;
    expect(missing(null)).toEqual([]);
    expect(missing('0.00')).toEqual([]);
    expect(missing('0.01')).toHaveLength(1);
  });

  it('names a thing once, though two rules ask for it', () => {
    const asked = plan(
      { kind: 'evidence', evidence: 'approval', when: { field: 'industry', is: 'present' } },
      { kind: 'evidence', evidence: 'approval', when: { field: 'country', is: 'equals', value: 'DE' } },
    );
    expect(missingFor(asked, lead({ facts: { industry: 'C', country: 'DE' } }))?.missing).toHaveLength(1);
    expect(missingFor(asked, lead({ facts: { country: 'FR' } }))?.missing).toHaveLength(0);
  });

  it('has nothing to ask at the end of the line', () => {
    expect(missingFor(plan(), lead({ stage: 'full-capacity' }))).toBeNull();
  });

  it('refuses a plan without the gate, instead of letting everybody through', () => {
    expect(() => missingFor(plan(), lead({ stage: 'signed' }))).toThrow(/no gate from signed to registered/);
  });
});

describe('holds', () => {
  it.each<[test: When['is'], value: string | number | undefined, fact: FactValue, result: boolean]>([
    ['present', undefined, null, false],
    ['present', undefined, 0, true],
    ['equals', 'USD', 'USD', true],
    ['equals', 'USD', 'CNY', false],
    ['equals', 5, '5.00', true],
    ['equals', '5.0', 5, true],
    ['equals', '', null, false],
    ['at-least', 10, '9.99', false],
    ['at-least', 10, '10.00', true],
    ['at-least', 10, 11, true],
    ['at-least', 10, 'ten', false],
    ['at-least', 0, null, false],
    ['more-than', 10, 10, false],
    ['more-than', '10', '10.01', true],
    ['more-than', 9, '10', true],
    ['in-section', 'C', '3841', true],
    ['in-section', 'C', 'C', true],
    ['in-section', 'C', '4710', false],
    ['in-section', 'C', 'steel', false],
  ])('%s %p for %p: %p', (is, value, fact, result) => {
    expect(holds({ field: 'industry', is, value }, fact)).toBe(result);
  });
});

describe('who opens a gate', () => {
  const gate = gateFrom(plan(), 'lead')!;

  it.each([
    [['lead'], true],
    [['manager', 'owner'], true],
    [['owner'], false],
    [[], false],
  ] as const)('%p: %p', (roles, result) => expect(mayOpen(gate, roles)).toBe(result));
});
