import { queryOptions } from '@tanstack/react-query';
import type { Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type Host = Item<'/api/hosts'>['data'];

export const hostsQuery = queryOptions({
  queryKey: ['hosts'],
  queryFn: ({ signal }) => api.get('/api/hosts', { signal }),
});
