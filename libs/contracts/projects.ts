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
