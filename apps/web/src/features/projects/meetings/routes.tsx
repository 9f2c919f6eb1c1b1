import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const meetingRoutes: RouteObject[] = [
  page('meetings', () => import('./pages/MeetingsPage'), 'MeetingsPage'),
  page('meetings/:id', () => import('./pages/MeetingPage'), 'MeetingPage'),
];
