import { queryOptions } from '@tanstack/react-query';
import type { Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type MemberResource = Item<'/api/organisation/members'>;

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => api.get('/api/organisation/members', { query: { limit: 100 }, signal }),
});
