import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id],
    queryFn: ({ signal }) => api.get('/api/projects/{id}', { path: { id }, signal }),
  });

/** The project a session became, if it did. */
export const sessionProjectQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['projects', 'of-session', sessionId],
    queryFn: ({ signal }) => api.get('/api/sessions/{id}/project', { path: { id: sessionId }, signal }),
  });
