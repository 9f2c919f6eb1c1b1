import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const bookingRoutes: RouteObject[] = [
  page('book/:offeringId', () => import('./pages/BookingPage'), 'BookingPage'),
];
