import fc from 'fast-check';
import {
  evidenceKinds,
  type FactField,
  factFields,
  gateConditions,
  gateRoles,
  projectStages,
  type Requirement,
  type StagePlan,
  type When,
} from '#contracts';
import { planProblems, testsOf } from './plan-problems.js';
import { afterStep } from './project.states.js';
import { type FactValue, type GateSubject, missingFor } from './stage-plan.js';

// Few values, so that tests and facts meet often; all of them exact in binary.
const sizes = [0, 1, 7.5, 100];
const words = ['C', '3841', '0610', '5.00', 'x'];
const values: FactValue[] = [null, undefined, '', ' ', ...sizes, '0', '1.00', '7.5', '100', ...words];
const some = <T>(list: readonly T[]) => fc.constantFrom(...list);

const when: fc.Arbitrary<When> = some(factFields).chain((field) =>
  some(testsOf(field)).chain((is) =>
    valueFor(field, is).map((value) => (value === undefined ? { field, is } : { field, is, value })),
  ),
);
function valueFor(field: FactField, is: When['is']): fc.Arbitrary<string | number | undefined> {
  if (is === 'present') return fc.constant(undefined);
  if (is === 'in-section') return some(['B', 'C', 'D']);
  return testsOf(field).includes('at-least') ? some([...sizes, '7.50']) : some(words);
}

const requirement: fc.Arbitrary<Requirement> = fc
  .tuple(
    fc.oneof(
      some(factFields).map((field) => ({ kind: 'field' as const, field })),
      some(evidenceKinds).map((evidence) => ({ kind: 'evidence' as const, evidence })),
      some(gateConditions).map((condition) => ({ kind: 'condition' as const, condition })),
    ),
    fc.option(when, { nil: undefined }),
  )
  .map(([thing, rule]) => (rule ? { ...thing, when: rule } : thing));

const plan: fc.Arbitrary<StagePlan> = fc
  .tuple(...projectStages.slice(1).map(() => fc.array(requirement, { maxLength: 6 })))
  .map((lists) => ({
    gates: lists.map((requires, index) => ({
      from: projectStages[index]!,
      to: projectStages[index + 1]!,
      roles: [...gateRoles],
      requires,
    })),
  }));

const facts = fc
  .tuple(...factFields.map(() => some(values)))
  .map((list) => Object.fromEntries(factFields.map((name, index) => [name, list[index]])));

const project: fc.Arbitrary<GateSubject> = fc.record({
  stage: some(projectStages),
  facts,
  evidence: fc.subarray([...evidenceKinds]),
  conditions: fc.subarray([...gateConditions]),
});

/** The same question asked another way: a list of everything the project has, compared by plain text. */
function mayPass({ gates }: StagePlan, { stage, facts, evidence, conditions }: GateSubject): boolean {
  const place = 'lead negotiating signed registered approved construction completed operating full-capacity'.split(' ');
  const step = place.indexOf(stage);
  if (step === 8) return false;
  const known = (name: string) => {
    const text = `${facts[name as FactField] ?? ''}`.trim();
    return text === '' ? undefined : text;
  };
  const has = new Set<string>([...evidence, ...conditions]);
  for (const name of factFields) if (known(name)) has.add(name);
  let open = true;
  for (const asked of gates[step]!.requires) {
    const { when: rule, kind: _, ...thing } = asked;
    if (rule) {
      const fact = known(rule.field);
      const [left, right] = [Number.parseFloat(`${fact}`), Number.parseFloat(`${rule.value}`)];
      let concerned = fact !== undefined;
      if (rule.is === 'at-least') concerned = left >= right && !/[a-z]/i.test(fact ?? '');
      if (rule.is === 'more-than') concerned = left > right && !/[a-z]/i.test(fact ?? '');
      if (rule.is === 'equals') {
        const numbers = /^[\d.]+$/.test(fact ?? '') && /^[\d.]+$/.test(`${rule.value}`);
        concerned = concerned && (numbers ? left === right : fact === `${rule.value}`);
      }
      if (rule.is === 'in-section') {
        const division = Number((fact ?? '').slice(0, 2));
        const letter = /^\d{2,4}$/.test(fact ?? '')
          ? (division >= 6 && division <= 12 && 'B') ||
            (division >= 13 && division <= 43 && 'C') ||
            (division >= 44 && division <= 46 && 'D')
          : fact;
        concerned = letter === rule.value;
      }
      if (!concerned) continue;
    }
    if (!has.has(Object.values(thing)[0]!)) open = false;
  }
  return open;
}

/** What somebody would add for a requirement. */
function supplied(subject: GateSubject, missing: Requirement[]): GateSubject {
  const next = { ...subject, facts: { ...subject.facts } };
  for (const thing of missing) {
    if (thing.kind === 'field') next.facts[thing.field] = 1;
    if (thing.kind === 'evidence') next.evidence = [...next.evidence, thing.evidence];
    if (thing.kind === 'condition') next.conditions = [...next.conditions, thing.condition];
  }
  return next;
}

describe('gates', () => {
  it('open exactly when nothing is missing, whatever the plan and the project', () => {
    let opened = 0;
    let closed = 0;
    fc.assert(
      fc.property(plan, project, (gates, subject) => {
        const answer = missingFor(gates, subject);
        const passes = mayPass(gates, subject);
        expect(answer !== null && answer.missing.length === 0).toBe(passes);
        if (passes) opened++;
        else closed++;
      }),
      { numRuns: 5000 },
    );
    // The comparison is worth something only when both answers are common.
    expect(Math.min(opened, closed)).toBeGreaterThan(500);
  });

  it('never ask for what is there, nor for anything twice', () => {
    fc.assert(
      fc.property(plan, project, (gates, subject) => {
        const names = (missingFor(gates, subject)?.missing ?? []).map(({ when: _, ...thing }) => JSON.stringify(thing));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('let every project to the end of the line, once it brings what they ask for', () => {
    fc.assert(
      fc.property(plan, project, (gates, subject) => {
        let here: GateSubject = { ...subject, stage: 'lead' };
        const seen = [here.stage];
        for (let turns = 0; here.stage !== 'full-capacity' && turns < 200; turns++) {
          const { to, missing } = missingFor(gates, here)!;
          if (missing.length > 0) {
            here = supplied(here, missing);
            continue;
          }
          here = { ...here, stage: afterStep({ stage: here.stage, status: 'active' }, 'advance').stage };
          expect(here.stage).toBe(to);
          seen.push(here.stage);
        }
        expect(seen).toEqual([...projectStages]);
      }),
    );
  });

  it('are found sound unless something is asked twice', () => {
    fc.assert(
      fc.property(plan, (gates) => {
        expect(planProblems(gates).filter(({ code }) => code !== 'requirement-twice')).toEqual([]);
      }),
    );
  });
});
