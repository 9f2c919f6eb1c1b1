import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const projectRoutes: RouteObject[] = [
  page('projects', () => import('./pages/ProjectsPage'), 'ProjectsPage'),
  page('projects/new', () => import('./pages/NewProjectPage'), 'NewProjectPage'),
  page('projects/:id', () => import('./pages/ProjectPage'), 'ProjectPage'),
];

export const stagePlanRoutes: RouteObject[] = [
  page('stage-plan', () => import('./pages/StagePlanPage'), 'StagePlanPage'),
];
