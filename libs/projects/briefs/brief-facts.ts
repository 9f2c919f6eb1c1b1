import type { IssueCategory, Light } from '#contracts';

/** Numbers of a brief; each leads to the rows behind it (see linkOf). Counts of things, not of steps, so that a list can show them. */
export const figureKeys = [
  'projects.active',
  'projects.new',
  'projects.advanced',
  'projects.signed',
  'projects.red',
  'issues.filed',
  'issues.closed',
  'issues.in-time',
  'issues.open',
  'issues.overdue',
  'issues.escalated',
  'issues.reopened',
  'issues.satisfaction',
  'actions.overdue',
] as const;
export type FigureKey = (typeof figureKeys)[number];

export interface Figure {
  key: FigureKey;
  /** None where there is nothing to count a share or an average of. `issues.in-time` is in percent. */
  value: number | null;
  /** The same figure of the period before; none for what is only known of now. */
  before: number | null;
}

export interface CategoryRow {
  category: IssueCategory;
  filed: number;
  closed: number;
  open: number;
  overdue: number;
}

export interface IssueRow {
  id: string;
  number: string;
  category: IssueCategory;
  title: string;
  /** None where it is confidential. */
  projectZh: string | null;
  projectEn: string | null;
  holderZh: string;
  holderEn: string;
  dueAt: string;
  level: number;
  light: Light;
  nextStep: string;
}

export interface ProjectRow {
  id: string;
  number: string;
  nameZh: string;
  nameEn: string;
  stage: string;
  light: Light;
}

/** Everything a brief is made of, as it was when it was made. */
export interface BriefFacts {
  figures: Figure[];
  /** Investment of the projects signed in the period, by currency; decimal texts. */
  signedInvestment: { currency: string; amount: string }[];
  categories: CategoryRow[];
  overdueIssues: IssueRow[];
  /** Due in the seven days after the period. */
  dueSoon: IssueRow[];
  advancedProjects: (ProjectRow & { from: string; to: string })[];
  redProjects: ProjectRow[];
}

export function figureOf({ figures }: Pick<BriefFacts, 'figures'>, key: FigureKey): number | null {
  return figures.find((figure) => figure.key === key)?.value ?? null;
}
