import type { EvidenceKind, FactField, ProjectStage } from '#contracts';
import { defaultStagePlan } from './default-stage-plan.js';
import { askedOf, type FactValue, gateFrom, missingFor, thingOf } from './stage-plan.js';

type Facts = Partial<Record<FactField, FactValue>>;
const asked = (stage: ProjectStage, facts: Facts) =>
  askedOf(gateFrom(defaultStagePlan, stage)!, { facts }).map(thingOf);

describe('the plan a zone starts with', () => {
  it('asks every project for 23 facts and documents, and some for 14 more', () => {
    const all = defaultStagePlan.gates.flatMap(({ requires }) => requires);
    const plain = all.filter(({ when, kind }) => !when && kind !== 'condition').map(thingOf);
    expect([plain.length, all.filter(({ when }) => when).length]).toEqual([23, 14]);
  });

  it.each<[stage: ProjectStage, facts: Facts, evidence: EvidenceKind, needed: boolean]>([
    ['signed', { foreignCapital: '0.00' }, 'foreign-investment-report', false],
    ['signed', { foreignCapital: '2500000.00' }, 'foreign-investment-report', true],
    ['registered', { industry: '3841' }, 'environmental-approval', true],
    ['registered', { industry: '6513' }, 'environmental-approval', false],
    ['registered', { energyTce: '999.99' }, 'energy-review', false],
    ['registered', { energyTce: '1000.00' }, 'energy-review', true],
    ['registered', { landMu: '0.00' }, 'land-deed', false],
    ['registered', { landMu: '0.50' }, 'land-deed', true],
    ['registered', { landMu: '7.49' }, 'soil-conservation', false],
    ['registered', { landMu: '7.50' }, 'soil-conservation', true],
    ['approved', { landMu: '0' }, 'construction-permit', false],
    ['approved', { landMu: '120' }, 'construction-permit', true],
    ['negotiating', { investment: '99999999.99' }, 'feasibility-study', false],
    ['negotiating', { investment: '100000000.00' }, 'feasibility-study', true],
    ['completed', { industry: 'C' }, 'discharge-permit', true],
    ['completed', { industry: 'G' }, 'discharge-permit', false],
  ])('%s with %p needs %s: %p', (stage, facts, evidence, needed) => {
    expect(asked(stage, facts).includes(`evidence.${evidence}`)).toBe(needed);
  });

  it('does not go on while an issue is red, from construction to full capacity', () => {
    for (const stage of ['approved', 'construction', 'completed', 'operating'] as const) {
      const missing = missingFor(defaultStagePlan, { stage, facts: {}, evidence: [], conditions: [] })!.missing;
      expect(missing.map(thingOf)).toContain('condition.no-open-red-issue');
    }
  });
});
