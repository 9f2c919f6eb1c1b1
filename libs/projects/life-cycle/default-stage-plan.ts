import type { EvidenceKind, FactField, GateCondition, GateRole, Requirement, StagePlan, When } from '#contracts';

const field = (name: FactField, when?: When): Requirement => ({ kind: 'field', field: name, ...(when && { when }) });
const evidence = (name: EvidenceKind, when?: When): Requirement => ({
  kind: 'evidence',
  evidence: name,
  ...(when && { when }),
});
const condition = (name: GateCondition): Requirement => ({ kind: 'condition', condition: name });

const foreign: When = { field: 'foreignCapital', is: 'more-than', value: 0 };
const manufacturing: When = { field: 'industry', is: 'in-section', value: 'C' };
const ownLand: When = { field: 'landMu', is: 'more-than', value: 0 };
/** Half a hectare, from which a plan against soil erosion is asked for. */
const openGround: When = { field: 'landMu', is: 'at-least', value: 7.5 };
/** Tonnes of coal equivalent a year, from which the use of energy is reviewed before approval. */
const energyIntensive: When = { field: 'energyTce', is: 'at-least', value: 1000 };
const large: When = { field: 'investment', is: 'at-least', value: 100_000_000 };

const everyDecider: GateRole[] = ['lead', 'manager', 'owner'];
const managers: GateRole[] = ['manager', 'owner'];

/**
 * The plan of a zone that has not made its own. What it asks for follows the usual order of a project in China: a
 * starting point to edit, not a statement of law.
 */
export const defaultStagePlan: StagePlan = {
  gates: [
    {
      from: 'lead',
      to: 'negotiating',
      roles: everyDecider,
      requires: [field('industry'), field('investorGroup'), field('country'), evidence('assessment')],
    },
    {
      from: 'negotiating',
      to: 'signed',
      roles: managers,
      requires: [
        field('investment'),
        field('currency'),
        field('foreignCapital'),
        field('landMu'),
        field('jobs'),
        field('annualOutput'),
        field('energyTce', manufacturing),
        evidence('agreement'),
        evidence('feasibility-study', large),
        evidence('site-opinion', ownLand),
      ],
    },
    {
      from: 'signed',
      to: 'registered',
      roles: everyDecider,
      requires: [
        field('companyName'),
        field('plannedStart'),
        evidence('business-licence'),
        evidence('foreign-investment-report', foreign),
        condition('company-linked'),
        condition('task-force-named'),
      ],
    },
    {
      from: 'registered',
      to: 'approved',
      roles: everyDecider,
      requires: [
        field('plannedCompletion'),
        field('energyTce'),
        evidence('approval'),
        evidence('environmental-approval', manufacturing),
        evidence('energy-review', energyIntensive),
        evidence('land-deed', ownLand),
        evidence('planning-permit', ownLand),
        evidence('soil-conservation', openGround),
      ],
    },
    {
      from: 'approved',
      to: 'construction',
      roles: everyDecider,
      requires: [
        evidence('construction-permit', ownLand),
        evidence('capital-proof', foreign),
        condition('task-force-named'),
        condition('milestones-planned'),
        condition('no-open-red-issue'),
      ],
    },
    {
      from: 'construction',
      to: 'completed',
      roles: everyDecider,
      requires: [
        evidence('completion-acceptance'),
        evidence('fire-acceptance', ownLand),
        condition('construction-milestones-done'),
        condition('no-open-red-issue'),
      ],
    },
    {
      from: 'completed',
      to: 'operating',
      roles: everyDecider,
      requires: [
        field('annualOutput'),
        evidence('production-proof'),
        evidence('environmental-acceptance', manufacturing),
        evidence('discharge-permit', manufacturing),
        condition('no-open-red-issue'),
      ],
    },
    {
      from: 'operating',
      to: 'full-capacity',
      roles: managers,
      requires: [field('jobs'), field('annualOutput'), evidence('capacity-proof'), condition('no-open-red-issue')],
    },
  ],
};
