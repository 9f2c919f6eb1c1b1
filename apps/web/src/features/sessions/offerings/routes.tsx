import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const offeringRoutes: RouteObject[] = [
  page('offerings', () => import('./pages/OfferingsPage'), 'OfferingsPage'),
  page('offerings/new', () => import('./pages/NewOfferingPage'), 'NewOfferingPage'),
  page('offerings/:id', () => import('./pages/OfferingPage'), 'OfferingPage'),
];
