import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';

export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => api.get('/api/my-day', { signal }),
  refetchInterval: 120_000,
});
