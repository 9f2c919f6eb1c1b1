import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';
import type { MyDay } from '~/shared/sessions/types';

export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => api.get<MyDay>('/my-day', undefined, signal),
  refetchInterval: 120_000,
});
