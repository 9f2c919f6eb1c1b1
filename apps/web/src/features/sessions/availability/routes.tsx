import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const availabilityRoutes: RouteObject[] = [
  page('availability', () => import('./pages/AvailabilityPage'), 'AvailabilityPage'),
];
