import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => api.get('/api/my-day', { signal }),
  refetchInterval: 120_000,
});

export const myActionsQuery = queryOptions({
  queryKey: ['actions', 'mine'],
  queryFn: ({ signal }) => api.get('/api/actions', { query: { scope: 'mine', limit: 20 }, signal }),
});

export type ActionResource = Answer<'/api/actions', 'get'>['items'][number];

/** Done, and undone: the second answers what the first left. */
export function useActionStep(step: 'done' | 'reopen') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: { id: string; version: number }) =>
      api.post(`/api/actions/{id}/${step}` as '/api/actions/{id}/done', { path: { id }, body: { version } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['actions'] }),
  });
}

export const escalationsTodayQuery = queryOptions({
  queryKey: ['issues', 'escalations', 'today'],
  queryFn: ({ signal }) => api.get('/api/escalations', { query: { state: 'waiting', limit: 5 }, signal }),
  refetchInterval: 120_000,
});
