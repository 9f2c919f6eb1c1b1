import type { EvidenceKind, FactField, ProjectStage } from './projects.js';

/** Who may open a gate: the project's lead, or managers and owners of the zone. */
export const gateRoles = ['lead', 'manager', 'owner'] as const;
export type GateRole = (typeof gateRoles)[number];

/** What must be true of a project besides its facts and documents. */
export const gateConditions = [
  'no-open-red-issue',
  'task-force-named',
  'milestones-planned',
  'construction-milestones-done',
  'company-linked',
] as const;
export type GateCondition = (typeof gateConditions)[number];

export const requirementKinds = ['field', 'evidence', 'condition'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** How a requirement that does not concern every project asks for a fact; `in-section` takes a letter of GB/T 4754. */
export const whenTests = ['present', 'equals', 'at-least', 'more-than', 'in-section'] as const;
export type WhenTest = (typeof whenTests)[number];

/** Facts that are sizes. */
export const amountFacts = [
  'investment',
  'foreignCapital',
  'landMu',
  'energyTce',
  'jobs',
  'annualOutput',
] as const satisfies readonly FactField[];

/** Which tests make sense for a fact: sizes for amounts, sections for the industry. */
export const whenTestsFor = {
  amount: ['present', 'equals', 'at-least', 'more-than'],
  industry: ['present', 'equals', 'in-section'],
  other: ['present', 'equals'],
} as const satisfies Record<string, readonly WhenTest[]>;

/** A requirement with it holds only for projects whose fact passes the test. Amounts are in the project's currency. */
export interface When {
  field: FactField;
  is: WhenTest;
  value?: string | number;
}

export type Requirement =
  | { kind: 'field'; field: FactField; when?: When }
  | { kind: 'evidence'; evidence: EvidenceKind; when?: When }
  | { kind: 'condition'; condition: GateCondition; when?: When };

/** Between two stages. */
export interface Gate {
  from: ProjectStage;
  to: ProjectStage;
  roles: GateRole[];
  requires: Requirement[];
}

/** The gates of a zone, one for every step forward. */
export interface StagePlan {
  gates: Gate[];
}

/** What can be wrong with a stage plan somebody edited. */
export const planProblemCodes = [
  'unknown-stage',
  'gate-not-one-step',
  'gate-twice',
  'gate-missing',
  'no-role',
  'unknown-role',
  'role-twice',
  'unknown-kind',
  'unknown-field',
  'unknown-evidence',
  'unknown-condition',
  'requirement-twice',
  'unknown-test',
  'test-not-for-field',
  'value-missing',
  'value-not-allowed',
  'value-unfit',
] as const;
export type PlanProblemCode = (typeof planProblemCodes)[number];

export interface PlanProblem {
  /** Dotted path in the plan, for example `gates.2.requires.0.when.value`. */
  path: string;
  code: PlanProblemCode;
  params?: Record<string, string | number>;
}
