import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const escalationRoutes: RouteObject[] = [
  page('escalations', () => import('./pages/EscalationsPage'), 'EscalationsPage'),
];
