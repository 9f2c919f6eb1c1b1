import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const settingsRoutes: RouteObject[] = [
  page('organisation', () => import('./pages/OrganisationPage'), 'OrganisationPage'),
  page('members', () => import('./pages/MembersPage'), 'MembersPage'),
  page('zone', () => import('./pages/ZoneProfilePage'), 'ZoneProfilePage'),
  page('audit', () => import('./pages/AuditPage'), 'AuditPage'),
];

export const operatorRoutes: RouteObject[] = [
  page('organisations', () => import('./pages/OrganisationsPage'), 'OrganisationsPage'),
];
