import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import type { IssueAction } from './actions';

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
export function useAct(id: string, action: IssueAction) {
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
