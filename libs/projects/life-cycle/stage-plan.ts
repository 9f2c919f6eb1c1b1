import type {
  EvidenceKind,
  FactField,
  Gate,
  GateCondition,
  GateRole,
  ProjectStage,
  Requirement,
  StagePlan,
  When,
} from '#contracts';
import { sectionOfIndustry } from './industry-section.js';
import { nextStage } from './project.states.js';

export type { Gate, Requirement, StagePlan, When };

export type FactValue = string | number | null | undefined;

/** What a gate looks at. Amounts may be decimal texts, as the database keeps them. */
export interface GateSubject {
  stage: ProjectStage;
  facts: Partial<Record<FactField, FactValue>>;
  /** What the documents of the project prove. */
  evidence: readonly EvidenceKind[];
  /** The conditions that hold. */
  conditions: readonly GateCondition[];
}

/**
 * What the next gate still asks for; each thing once, in the order of the plan. Null at the end of the line.
 * @throws RangeError when the plan has no such gate, which `planProblems` would have found
 */
export function missingFor(plan: StagePlan, project: GateSubject): { to: ProjectStage; missing: Requirement[] } | null {
  const gate = gateFrom(plan, project.stage);
  if (!gate) return null;
  const missing = new Map<string, Requirement>();
  for (const requirement of askedOf(gate, project)) {
    const thing = thingOf(requirement);
    if (!missing.has(thing) && !fulfils(requirement, project)) missing.set(thing, requirement);
  }
  return { to: gate.to, missing: [...missing.values()] };
}

/**
 * The gate a project at this stage stands before; undefined at the end of the line.
 * @throws RangeError when the plan has no such gate
 */
export function gateFrom(plan: StagePlan, stage: ProjectStage): Gate | undefined {
  const to = nextStage(stage);
  if (to === undefined) return undefined;
  const gate = plan.gates.find((each) => each.from === stage && each.to === to);
  if (!gate) throw new RangeError(`the plan has no gate from ${stage} to ${to}`);
  return gate;
}

/** What a gate asks of this project: requirements whose `when` does not hold are left out. */
export function askedOf(gate: Gate, { facts }: Pick<GateSubject, 'facts'>): Requirement[] {
  return gate.requires.filter(({ when }) => when === undefined || holds(when, facts[when.field]));
}

/** Whether somebody in these roles may open the gate. */
export const mayOpen = (gate: Gate, roles: readonly GateRole[]): boolean =>
  roles.some((role) => gate.roles.includes(role));

/** A requirement's name within a gate: `field.investment`, `evidence.agreement`, `condition.company-linked`. */
export function thingOf(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'field':
      return `field.${requirement.field}`;
    case 'evidence':
      return `evidence.${requirement.evidence}`;
    case 'condition':
      return `condition.${requirement.condition}`;
  }
}

function fulfils(requirement: Requirement, { facts, evidence, conditions }: GateSubject): boolean {
  switch (requirement.kind) {
    case 'field':
      return isPresent(facts[requirement.field]);
    case 'evidence':
      return evidence.includes(requirement.evidence);
    case 'condition':
      return conditions.includes(requirement.condition);
  }
}

/** Zero is an answer: no land, no foreign capital. */
const isPresent = (value: FactValue): value is string | number =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && value.trim() !== '';

/** Whether a fact passes a test; a fact that is not known passes none. */
export function holds({ is, value }: When, fact: FactValue): boolean {
  if (!isPresent(fact)) return false;
  switch (is) {
    case 'present':
      return true;
    case 'equals':
      return String(fact) === String(value) || (isAmount(fact) && isAmount(value) && Number(fact) === Number(value));
    case 'at-least':
      return isAmount(fact) && isAmount(value) && Number(fact) >= Number(value);
    case 'more-than':
      return isAmount(fact) && isAmount(value) && Number(fact) > Number(value);
    case 'in-section':
      return sectionOfIndustry(String(fact)) === value;
  }
}

/** A number, or a decimal text. */
export const isAmount = (value: unknown): value is string | number =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
