import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import type { IssueAction, RelationAction } from './actions';

export type IssueResource = Answer<'/api/issues/{id}', 'get'>;
export type Issue = IssueResource['data'];

export const issueQuery = (id: string) =>
  queryOptions({
    queryKey: ['issues', 'one', id],
    queryFn: ({ signal }) => api.get('/api/issues/{id}', { path: { id }, signal }),
  });

export const holdersQuery = (id: string) =>
  queryOptions({
    queryKey: ['issues', 'holders', id],
    queryFn: ({ signal }) => api.get('/api/issues/{id}/holders', { path: { id }, signal }),
  });

/** Takes a step; the answer is the issue as it is now. */
export function useAct(id: string, action: IssueAction | RelationAction) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      // All steps have one shape of address and answer; what each needs is in actions.ts, and the server names what is wrong.
      api.post(`/api/issues/{id}/${action}` as '/api/issues/{id}/accept', { path: { id }, body: body as never }),
    onSuccess: (issue) => queries.setQueryData(issueQuery(id).queryKey, issue),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['issues'] }),
  });
}

/** The issues of a project, newest first. */
export const projectIssuesQuery = (project: string) =>
  infiniteQueryOptions({
    queryKey: ['issues', 'of-project', project],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/issues', { query: { project, sort: 'newest', limit: 20, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Projects one could report a problem of; withdrawn ones are over. */
export const fileableQuery = (q: string) =>
  queryOptions({
    queryKey: ['projects', 'fileable', q],
    queryFn: async ({ signal }) => {
      const page = await api.get('/api/projects', { query: { q: q || undefined, limit: 20, total: 'true' }, signal });
      return { ...page, items: page.items.filter(({ data }) => data.status !== 'withdrawn') };
    },
  });

/** Issues to merge into or to link with, by their words or numbers. */
export const otherIssuesQuery = (filter: { q?: string; project?: string; state?: 'open' }) =>
  queryOptions({
    queryKey: ['issues', 'others', filter],
    queryFn: ({ signal }) => api.get('/api/issues', { query: { ...filter, sort: 'newest', limit: 20 }, signal }),
  });

export function useUnlink(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (otherId: string) => api.delete('/api/issues/{id}/links/{otherId}', { path: { id, otherId } }),
    onSuccess: (issue) => queries.setQueryData(issueQuery(id).queryKey, issue),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['issues'] }),
  });
}
