import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const issueRoutes: RouteObject[] = [
  page('issues/new', () => import('./pages/FileIssuePage'), 'FileIssuePage'),
  page('issues/:id', () => import('./pages/IssuePage'), 'IssuePage'),
];

/** For people without an account. */
export const slipRoutes: RouteObject[] = [
  page('slips/answer', () => import('./pages/AnswerSlipPage'), 'AnswerSlipPage'),
];
