import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';

export const mailsQuery = queryOptions({
  queryKey: ['mails'],
  queryFn: ({ signal }) => api.get('/api/mails', { query: { limit: 50 }, signal }),
  refetchInterval: 5_000,
  retry: false,
});

export const mailQuery = (id: string) =>
  queryOptions({
    queryKey: ['mails', id],
    queryFn: ({ signal }) => api.get('/api/mails/{id}', { path: { id }, signal }),
  });
