import type { ProjectSource, ProjectStage, ProjectStatus } from '#contracts';

/** Facts of projects. Handlers read the project itself: a payload only says which one, and what changed. */
export const projectEvents = {
  created: 'project.created',
  edited: 'project.edited',
  advanced: 'project.advanced',
  steppedBack: 'project.stepped-back',
  stalled: 'project.stalled',
  resumed: 'project.resumed',
  withdrawn: 'project.withdrawn',
  reopened: 'project.reopened',
  companyLinked: 'project.company-linked',
  companyUnlinked: 'project.company-unlinked',
  granted: 'project.granted',
  grantRevoked: 'project.grant-revoked',
  planChanged: 'stage-plan.changed',
} as const;
export type ProjectEvent = (typeof projectEvents)[keyof typeof projectEvents];

export interface ProjectFact extends Record<string, unknown> {
  projectId: string;
  version: number;
  /** Who did it. */
  byUserId?: string;
}

export interface ProjectCreated extends ProjectFact {
  source: ProjectSource;
  sourceId: string | null;
}

export interface ProjectMoved extends ProjectFact {
  fromStage: ProjectStage;
  toStage: ProjectStage;
  fromStatus: ProjectStatus;
  toStatus: ProjectStatus;
}
