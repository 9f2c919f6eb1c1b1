import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const zoneSettingsRoutes: RouteObject[] = [
  page('green-channel', () => import('./pages/GreenChannelPage'), 'GreenChannelPage'),
  page('time-limits', () => import('./pages/TimeLimitsPage'), 'TimeLimitsPage'),
];
