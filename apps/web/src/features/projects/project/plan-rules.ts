import { amountFacts, type FactField, type WhenTest, whenTestsFor } from '#contracts';
import { type Requirement, type RequirementThing, thingOf } from './plan-things';

export type Rule = NonNullable<Requirement['when']>;

/** What a rule asks for, as one word: `evidence approval`. */
export type Thing = `${RequirementThing} ${string}`;

export const nameOf = (requirement: Requirement): Thing => `${requirement.kind} ${thingOf(requirement)}`;

/** How the value of a rule is entered. */
export type ValueKind = 'none' | 'amount' | 'section' | 'industry' | 'currency' | 'country' | 'date' | 'text';

export const isAmount = (field: FactField): boolean => amountFacts.some((name) => name === field);

export function testsOf(field: FactField): readonly WhenTest[] {
  if (isAmount(field)) return whenTestsFor.amount;
  return field === 'industry' ? whenTestsFor.industry : whenTestsFor.other;
}

const ownKinds: Partial<Record<FactField, ValueKind>> = {
  industry: 'industry',
  currency: 'currency',
  country: 'country',
  plannedStart: 'date',
  plannedCompletion: 'date',
};

export function valueKindOf({ field, is }: Pick<Rule, 'field' | 'is'>): ValueKind {
  if (is === 'present') return 'none';
  if (is === 'in-section') return 'section';
  return isAmount(field) ? 'amount' : (ownKinds[field] ?? 'text');
}

/** Another fact or test keeps of the rule what still makes sense. */
export function changedRule(rule: Rule, part: Partial<Rule>): Rule {
  const field = part.field ?? rule.field;
  const wanted = part.is ?? rule.is;
  const is = testsOf(field).includes(wanted) ? wanted : 'present';
  const same = valueKindOf({ field, is }) === valueKindOf(rule);
  const value = 'value' in part ? part.value : same ? rule.value : undefined;
  return is === 'present' ? { field, is } : { field, is, value };
}

export type RuleProblem = 'value-missing' | 'value-unfit';

/** As the server judges it (plan-problems.ts). */
export function ruleProblem(rule: Rule): RuleProblem | undefined {
  const kind = valueKindOf(rule);
  if (kind === 'none') return undefined;
  if (rule.value === undefined || rule.value === '') return 'value-missing';
  return kind === 'amount' && !(Number(rule.value) >= 0) ? 'value-unfit' : undefined;
}

const sameRule = (one: Rule, other: Rule): boolean =>
  one.field === other.field && one.is === other.is && String(one.value) === String(other.value);

/**
 * The gate's requirements with a rule for a thing. Where the thing was asked of every project, the rule takes that place;
 * `place` is that of the rule being edited. Undefined where the same is asked already.
 */
export function withRule(
  requires: readonly Requirement[],
  thing: Requirement,
  when: Rule,
  place?: number,
): Requirement[] | undefined {
  const ruled = { ...thing, when } as Requirement;
  const others = requires.filter((_, index) => index !== place);
  if (others.some((one) => nameOf(one) === nameOf(thing) && one.when && sameRule(one.when, when))) return undefined;
  if (place !== undefined) return requires.with(place, ruled);
  const plain = requires.findIndex((one) => nameOf(one) === nameOf(thing) && !one.when);
  return plain < 0 ? [...requires, ruled] : requires.with(plain, ruled);
}

/** Asked of every project again; where a thing has several rules, only the one goes. */
export function withoutRule(requires: readonly Requirement[], place: number): Requirement[] {
  const { when: _gone, ...plain } = requires[place]!;
  const more = requires.some((one, index) => index !== place && nameOf(one) === nameOf(requires[place]!));
  return more ? requires.toSpliced(place, 1) : requires.with(place, plain as Requirement);
}
