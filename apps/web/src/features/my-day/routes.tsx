import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const myDayRoutes: RouteObject[] = [page('my-day', () => import('./pages/MyDayPage'), 'MyDayPage')];
