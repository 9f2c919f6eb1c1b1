import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const sessionRoutes: RouteObject[] = [
  page('sessions', () => import('./pages/SessionsPage'), 'SessionsPage'),
  page('sessions/:id', () => import('./pages/SessionPage'), 'SessionPage'),
];
