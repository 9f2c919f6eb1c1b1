import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const ledgerRoutes: RouteObject[] = [
  page('issues', () => import('./pages/LedgerPage'), 'LedgerPage'),
  page('issues/moved-deadlines', () => import('./pages/MovedDeadlinesPage'), 'MovedDeadlinesPage'),
  page('wall', () => import('./pages/WallPage'), 'WallPage'),
];
