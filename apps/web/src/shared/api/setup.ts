import { queryOptions } from '@tanstack/react-query';
import { api } from './http';

/** Whether nobody is here yet: the first visitor then becomes the platform's operator. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => api.get('/api/setup', { signal }),
  staleTime: 0,
});
