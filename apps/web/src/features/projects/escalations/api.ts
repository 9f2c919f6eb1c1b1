import { type InfiniteData, infiniteQueryOptions, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { issueQuery } from '../issues/api';

type Page = Answer<'/api/escalations', 'get'>;
export type EscalationResource = Page['items'][number];

export const escalationStates = ['waiting', 'answered', 'finished'] as const;

/** What stands in the address of the page. */
export interface EscalationFilters {
  state?: string;
  zone?: string;
  category?: string;
  level?: string;
}

const all = ['issues', 'escalations'] as const;

export const escalationsQuery = (filters: EscalationFilters) =>
  infiniteQueryOptions({
    queryKey: [...all, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/escalations', {
        // The server judges every value; what it does not know it refuses by name.
        query: { ...filters, cursor: pageParam } as never,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const escalationSummaryQuery = queryOptions({
  queryKey: [...all, 'summary'],
  queryFn: ({ signal }) => api.get('/api/escalations/summary', { signal }),
  refetchInterval: 120_000,
});

/** The whole issue. Reading it is what makes it no longer new; its row says so where it stands, and stays there. */
export function useOpened(id: string) {
  const queries = useQueryClient();
  const issue = useQuery(issueQuery(id));
  const read = issue.isSuccess;
  useEffect(() => {
    if (!read) return;
    queries.setQueriesData<InfiniteData<Page>>(
      { queryKey: [...all, 'list'] },
      (known) =>
        known && { ...known, pages: known.pages.map((page) => ({ ...page, items: page.items.map(asRead(id)) })) },
    );
    void queries.invalidateQueries({ queryKey: escalationSummaryQuery.queryKey });
  }, [read, id, queries]);
  return issue;
}

const asRead =
  (id: string) =>
  (item: EscalationResource): EscalationResource =>
    item.data.id === id ? { ...item, data: { ...item.data, unread: false } } : item;
