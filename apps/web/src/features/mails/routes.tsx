import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const mailRoutes: RouteObject[] = [
  page('mails', () => import('./pages/MailsPage'), 'MailsPage'),
  page('mails/:id', () => import('./pages/MailPage'), 'MailPage'),
];
