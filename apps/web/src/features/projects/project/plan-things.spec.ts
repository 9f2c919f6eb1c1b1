import { type Requirement, thingsOf, withThings } from './plan-things';

const requires: Requirement[] = [
  { kind: 'field', field: 'jobs' },
  { kind: 'evidence', evidence: 'approval', when: { field: 'landMu', is: 'more-than', value: 0 } },
  { kind: 'evidence', evidence: 'approval', when: { field: 'industry', is: 'in-section', value: 'C' } },
  { kind: 'condition', condition: 'company-linked' },
];

describe('requirements of a gate, chosen by kind', () => {
  it('names each thing once', () => {
    expect(thingsOf(requires, 'evidence')).toEqual(['approval']);
  });

  it('adds and takes out, and keeps rules and places of the others', () => {
    expect(withThings(requires, 'evidence', ['approval'])).toEqual(requires);
    expect(withThings(requires, 'evidence', ['approval', 'other'])).toEqual([
      ...requires,
      { kind: 'evidence', evidence: 'other' },
    ]);
    expect(withThings(requires, 'evidence', [])).toEqual([requires[0], requires[3]]);
    expect(withThings(requires, 'field', ['currency'])).toEqual([
      ...requires.slice(1),
      { kind: 'field', field: 'currency' },
    ]);
  });
});
