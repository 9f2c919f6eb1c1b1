import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const briefRoutes: RouteObject[] = [
  page('briefs', () => import('./pages/BriefsPage'), 'BriefsPage'),
  page('briefs/:id', () => import('./pages/BriefPage'), 'BriefPage'),
  page('actions', () => import('./pages/ActionsPage'), 'ActionsPage'),
];
