import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const publicRoutes: RouteObject[] = [
  page('', () => import('./pages/HomePage'), 'HomePage'),
  page('zones', () => import('./pages/ZonesPage'), 'ZonesPage'),
  page('zones/:slug', () => import('./pages/ZonePage'), 'ZonePage'),
  page('zones/:slug/service-level', () => import('./pages/ServiceLevelPage'), 'ServiceLevelPage'),
];
