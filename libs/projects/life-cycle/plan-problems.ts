import {
  amountFacts,
  evidenceKinds,
  type FactField,
  factFields,
  type Gate,
  gateConditions,
  gateRoles,
  type PlanProblem,
  type PlanProblemCode,
  projectStages,
  type Requirement,
  requirementKinds,
  type StagePlan,
  type When,
  type WhenTest,
  whenTests,
  whenTestsFor,
} from '#contracts';
import { industrySections } from './industry-section.js';
import { nextStage } from './project.states.js';
import { isAmount, thingOf } from './stage-plan.js';

const amounts: readonly FactField[] = amountFacts;

const knows = (list: readonly string[], word: unknown): boolean => list.includes(word as string);

/** What is wrong with a plan somebody edited, by place; an empty list means that every project can be judged by it. */
export function planProblems({ gates }: StagePlan): PlanProblem[] {
  const absent = projectStages.filter(
    (from) => nextStage(from) && !gates.some((gate) => gate.from === from && gate.to === nextStage(from)),
  );
  return [
    ...gates.flatMap((gate, index) => [
      ...stepProblems(gate, gates.slice(0, index)).map((code) => ({ path: `gates.${index}`, code })),
      ...roleProblems(gate).map((code) => ({ path: `gates.${index}.roles`, code })),
      ...gate.requires.flatMap((requirement, place) =>
        requirementProblems(requirement, gate.requires.slice(0, place)).map(({ path, code }) => ({
          path: `gates.${index}.requires.${place}${path}`,
          code,
        })),
      ),
    ]),
    ...absent.map((from): PlanProblem => ({ path: 'gates', code: 'gate-missing', params: { from } })),
  ];
}

function stepProblems({ from, to }: Gate, before: readonly Gate[]): PlanProblemCode[] {
  if (!knows(projectStages, from) || !knows(projectStages, to)) return ['unknown-stage'];
  if (nextStage(from) !== to) return ['gate-not-one-step'];
  return before.some((gate) => gate.from === from && gate.to === to) ? ['gate-twice'] : [];
}

function roleProblems({ roles }: Gate): PlanProblemCode[] {
  if (roles.length === 0) return ['no-role'];
  if (!roles.every((role) => knows(gateRoles, role))) return ['unknown-role'];
  return new Set(roles).size < roles.length ? ['role-twice'] : [];
}

interface Found {
  path: string;
  code: PlanProblemCode;
}

function requirementProblems(requirement: Requirement, before: readonly Requirement[]): Found[] {
  const unknown = unknownThing(requirement);
  const found: Found[] = unknown ? [unknown] : [];
  if (!unknown && before.some((other) => asksTheSame(requirement, other))) {
    found.push({ path: '', code: 'requirement-twice' });
  }
  return requirement.when ? [...found, ...whenProblems(requirement.when)] : found;
}

function unknownThing(requirement: Requirement): Found | undefined {
  if (!knows(requirementKinds, requirement.kind)) return { path: '.kind', code: 'unknown-kind' };
  switch (requirement.kind) {
    case 'field':
      return knows(factFields, requirement.field) ? undefined : { path: '.field', code: 'unknown-field' };
    case 'evidence':
      return knows(evidenceKinds, requirement.evidence) ? undefined : { path: '.evidence', code: 'unknown-evidence' };
    case 'condition':
      return knows(gateConditions, requirement.condition)
        ? undefined
        : { path: '.condition', code: 'unknown-condition' };
  }
}

/** The same thing under another `when` is another rule, but not beside one that holds for every project. */
function asksTheSame(one: Requirement, other: Requirement): boolean {
  if (!knows(requirementKinds, other.kind) || thingOf(one) !== thingOf(other)) return false;
  return one.when === undefined || other.when === undefined || sameWhen(one.when, other.when);
}

const sameWhen = (one: When, other: When): boolean =>
  one.field === other.field && one.is === other.is && String(one.value) === String(other.value);

function whenProblems({ field, is, value }: When): Found[] {
  if (!knows(factFields, field)) return [{ path: '.when.field', code: 'unknown-field' }];
  if (!knows(whenTests, is)) return [{ path: '.when.is', code: 'unknown-test' }];
  if (!testsOf(field).includes(is)) return [{ path: '.when.is', code: 'test-not-for-field' }];
  const code = valueProblem(field, is, value);
  return code ? [{ path: '.when.value', code }] : [];
}

/** Which tests make sense for a fact: sizes for amounts, sections for the industry. */
export function testsOf(field: FactField): readonly WhenTest[] {
  if (amounts.includes(field)) return whenTestsFor.amount;
  return field === 'industry' ? whenTestsFor.industry : whenTestsFor.other;
}

function valueProblem(field: FactField, is: WhenTest, value: When['value']): PlanProblemCode | undefined {
  if (is === 'present') return value === undefined ? undefined : 'value-not-allowed';
  if (value === undefined || value === '') return 'value-missing';
  const fits =
    is === 'in-section'
      ? knows(industrySections, value)
      : !amounts.includes(field) || (isAmount(value) && Number(value) >= 0);
  return fits ? undefined : 'value-unfit';
}
