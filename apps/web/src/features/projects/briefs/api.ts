import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Locale } from '#contracts';
import type { Answer, Body, Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type BriefResource = Answer<'/api/briefs/{id}', 'get'>;
export type Brief = BriefResource['data'];
export type BriefLine = Item<'/api/briefs'>;
export type Figure = Brief['facts']['figures'][number];
export type IssueRow = Brief['facts']['overdueIssues'][number];
export type ProjectRow = Brief['facts']['redProjects'][number];
export type Recipient = Brief['sentTo'][number];
export type ActionLine = Item<'/api/actions'>;

export const briefKinds = ['weekly', 'monthly'] as const;
export type BriefKind = (typeof briefKinds)[number];
export const briefStates = ['draft', 'sent'] as const;
export const briefParts = ['summary', 'projects', 'issues', 'outlook'] as const;
export type BriefPart = (typeof briefParts)[number];

/** What stands in the address of the list. */
export interface BriefFilters {
  kind?: string;
  state?: string;
  from?: string;
  to?: string;
}

export const briefsQuery = (filters: BriefFilters) =>
  infiniteQueryOptions({
    queryKey: ['briefs', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      // The server judges every value; what it does not know it refuses by name.
      api.get('/api/briefs', { query: { ...filters, cursor: pageParam } as never, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const briefQuery = (id: string) =>
  queryOptions({
    queryKey: ['briefs', 'one', id],
    queryFn: ({ signal }) => api.get('/api/briefs/{id}', { path: { id }, signal }),
  });

/** The people the last brief of a kind went to; nobody where none was sent. */
export const lastRecipientsQuery = (kind: BriefKind) =>
  queryOptions({
    queryKey: ['briefs', 'recipients', kind],
    queryFn: async ({ signal }): Promise<Recipient[]> => {
      const { items } = await api.get('/api/briefs', { query: { kind, state: 'sent', limit: 1 }, signal });
      const id = items[0]?.data.id;
      return id ? (await api.get('/api/briefs/{id}', { path: { id }, signal })).data.sentTo : [];
    },
  });

export function useMakeBrief() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/briefs', 'post'>) => api.post('/api/briefs', { body }),
    onSuccess: (brief) => {
      queries.setQueryData(briefQuery(brief.data.id).queryKey, brief);
      void queries.invalidateQueries({ queryKey: ['briefs', 'list'] });
    },
  });
}

/** A change of the brief; the answer is the brief as it is now. A refusal may mean that it has changed: it is read anew. */
function useChange<V>(id: string, change: (value: V) => Promise<BriefResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (brief) => {
      queries.setQueryData(briefQuery(id).queryKey, brief);
      void queries.invalidateQueries({ queryKey: ['briefs', 'list'] });
    },
    onError: () => void queries.invalidateQueries({ queryKey: briefQuery(id).queryKey }),
  });
}

export const useEditBrief = (id: string) =>
  useChange(id, (body: Body<'/api/briefs/{id}', 'patch'>) => api.patch('/api/briefs/{id}', { path: { id }, body }));

export const useRefreshBrief = (id: string) =>
  useChange(id, (version: number) => api.post('/api/briefs/{id}/refresh', { path: { id }, body: { version } }));

export const useSendBrief = (id: string) =>
  useChange(id, ({ key, ...body }: Body<'/api/briefs/{id}/send', 'post'> & { key: string }) =>
    api.post('/api/briefs/{id}/send', { path: { id }, body, idempotencyKey: key }),
  );

export function useRemoveBrief(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete('/api/briefs/{id}', { path: { id } }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['briefs', 'list'] }),
  });
}

/** Where a brief as a file is. */
export function fileAddress(id: string, format: 'docx' | 'pdf' | 'xlsx', locale: Locale, inline = false): string {
  return `/api/briefs/${id}/file?${new URLSearchParams({ format, locale, inline: String(inline) })}`;
}

export const actionScopes = ['overdue', 'open', 'mine', 'done'] as const;
export type ActionScope = (typeof actionScopes)[number];

export const actionsQuery = (scope: ActionScope) =>
  infiniteQueryOptions({
    queryKey: ['actions', 'list', scope],
    queryFn: ({ pageParam, signal }) => api.get('/api/actions', { query: { scope, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
