import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const taskForceRoutes: RouteObject[] = [page('load', () => import('./pages/LoadPage'), 'LoadPage')];
