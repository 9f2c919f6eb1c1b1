import type { RouteObject } from 'react-router';
import { page } from '~/shared/routing/page';

export const roomRoutes: RouteObject[] = [page('sessions/:id/room', () => import('./pages/RoomPage'), 'RoomPage')];
