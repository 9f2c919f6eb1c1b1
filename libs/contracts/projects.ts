export * from './project-gates.js';
export * from './project-lights.js';

/** The life of a project, in order. */
export const projectStages = [
  'lead',
  'negotiating',
  'signed',
  'registered',
  'approved',
  'construction',
  'completed',
  'operating',
  'full-capacity',
] as const;
export type ProjectStage = (typeof projectStages)[number];

export const projectStatuses = ['active', 'stalled', 'withdrawn'] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** From best to worst. */
export const lights = ['green', 'yellow', 'red'] as const;
export type Light = (typeof lights)[number];

export const lightRuleCodes = ['yinchuan', 'haikou', 'ouhai', 'huating'] as const;
export type LightRuleCode = (typeof lightRuleCodes)[number];

/** Where a project came from. */
export const projectSources = ['session', 'import', 'manual', 'roadshow', 'referral'] as const;
export type ProjectSource = (typeof projectSources)[number];

/** What an issue is about. */
export const issueCategories = [
  'land',
  'power',
  'water',
  'gas',
  'heat',
  'labour',
  'logistics',
  'finance',
  'permits',
  'environment',
  'customs',
  'other',
] as const;
export type IssueCategory = (typeof issueCategories)[number];

/** What is known of a project and what its gates may ask for. */
export const factFields = [
  'industry',
  'isicCode',
  'investorGroup',
  'country',
  'investment',
  'currency',
  'foreignCapital',
  'landMu',
  'energyTce',
  'jobs',
  'annualOutput',
  'companyName',
  'plannedStart',
  'plannedCompletion',
] as const;
export type FactField = (typeof factFields)[number];

/** What a document proves. */
export const evidenceKinds = [
  'assessment',
  'letter-of-intent',
  'feasibility-study',
  'site-opinion',
  'agreement',
  'business-licence',
  'foreign-investment-report',
  'approval',
  'environmental-approval',
  'energy-review',
  'land-deed',
  'planning-permit',
  'soil-conservation',
  'capital-proof',
  'construction-permit',
  'completion-acceptance',
  'fire-acceptance',
  'environmental-acceptance',
  'discharge-permit',
  'production-proof',
  'capacity-proof',
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Why an existing project may be the one somebody is entering. */
export const duplicateReasonCodes = ['same-name', 'similar-name', 'same-company', 'same-group-and-industry'] as const;
export type DuplicateReasonCode = (typeof duplicateReasonCodes)[number];

/** Rows of the ledger in one Excel file. Whoever has more narrows the filters. */
export const longestLedgerFile = 50_000;
