import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const notificationRoutes: RouteObject[] = [
  page('notifications', () => import('./pages/NotificationsPage'), 'NotificationsPage'),
];
