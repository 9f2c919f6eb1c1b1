import type { ComponentType } from 'react';
import type { ProjectResource } from '~/shared/projects/types';
import { AftercareSection } from '../aftercare/AftercareSection';
import { DocumentsSection } from '../documents/DocumentsSection';
import { IssuesSection } from '../issues/IssuesSection';
import { MilestonesSection } from '../milestones/MilestonesSection';
import { TaskForceSection } from '../task-force/components/TaskForceSection';
import { TimelineSection } from '../timeline/TimelineSection';

export type ProjectSection = ComponentType<{ project: ProjectResource }>;

/**
 * What the page of a project shows below its head, in this order. Each part brings its own section, with its own title:
 * import it here and add it.
 */
export const projectSections: readonly ProjectSection[] = [
  IssuesSection,
  TaskForceSection,
  MilestonesSection,
  DocumentsSection,
  AftercareSection,
  TimelineSection,
];
