import { queryOptions } from '@tanstack/react-query';
import type { Resource } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';

export interface Host {
  id: string;
  memberId: string | null;
  userId: string | null;
  name: string;
  timeZone: string;
  active: boolean;
}

export const hostsQuery = queryOptions({
  queryKey: ['hosts'],
  queryFn: ({ signal }) => api.get<{ items: Resource<Host, 'edit'>[] }>('/hosts', undefined, signal),
});
