import type { EvidenceKind, FactField, GateCondition } from '#contracts';
import type { StagePlan } from './api';

export type Requirement = StagePlan['gates'][number]['requires'][number];
export type RequirementThing = Requirement['kind'];

export const thingOf = (requirement: Requirement): string => {
  if (requirement.kind === 'field') return requirement.field;
  return requirement.kind === 'evidence' ? requirement.evidence : requirement.condition;
};

/** The things of a kind a gate asks for, each once. */
export const thingsOf = (requires: readonly Requirement[], kind: RequirementThing): string[] => [
  ...new Set(requires.filter((requirement) => requirement.kind === kind).map(thingOf)),
];

/** Takes out what was taken out and adds what was added; everything else keeps its place and its rule. */
export function withThings(
  requires: readonly Requirement[],
  kind: RequirementThing,
  things: readonly string[],
): Requirement[] {
  const kept = requires.filter((requirement) => requirement.kind !== kind || things.includes(thingOf(requirement)));
  const known = thingsOf(requires, kind);
  const added = things.filter((thing) => !known.includes(thing)).map((thing) => made(kind, thing));
  return [...kept, ...added];
}

/** The lists people choose from hold nothing but words of their kind. */
export function made(kind: RequirementThing, thing: string): Requirement {
  if (kind === 'field') return { kind, field: thing as FactField };
  if (kind === 'evidence') return { kind, evidence: thing as EvidenceKind };
  return { kind, condition: thing as GateCondition };
}
