import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { IssueCategory, Locale } from '#contracts';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export const stateFilters = ['open', 'filed', 'working', 'paused', 'resolved', 'closed'] as const;
export type StateFilter = (typeof stateFilters)[number];
export const sorts = ['due', 'newest', 'level', 'closed', 'number'] as const;
export type Sort = (typeof sorts)[number];

/** What stands in the address of the page. */
export interface LedgerFilters {
  state?: string;
  light?: string;
  category?: string;
  level?: string;
  mine?: string;
  person?: string;
  overdue?: string;
  confidential?: string;
  project?: string;
  company?: string;
  filedFrom?: string;
  filedTo?: string;
  closedFrom?: string;
  closedTo?: string;
  dueFrom?: string;
  dueTo?: string;
  escalatedFrom?: string;
  escalatedTo?: string;
  reopenedFrom?: string;
  reopenedTo?: string;
  judged?: string;
  rated?: string;
  q?: string;
  sort: Sort;
}

export const ledgerQuery = ({ sort, ...filters }: LedgerFilters) =>
  infiniteQueryOptions({
    queryKey: ['issues', 'ledger', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/issues', {
        // The server judges every value; what it does not know it refuses by name.
        query: { ...filters, sort, cursor: pageParam, limit: 50, total: pageParam ? undefined : 'true' } as never,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Where the file of the same rows is. */
export function exportAddress(filters: LedgerFilters, locale: Locale): string {
  const wish = new URLSearchParams({ locale });
  for (const [name, value] of Object.entries(filters)) if (value) wish.set(name, value);
  return `/api/issues/export.xlsx?${wish}`;
}

export type LedgerResource = Awaited<
  ReturnType<NonNullable<ReturnType<typeof ledgerQuery>['queryFn']>>
>['items'][number];

export const summaryQuery = queryOptions({
  queryKey: ['issues', 'summary'],
  queryFn: ({ signal }) => api.get('/api/issues/summary', { signal }),
});

export const companiesQuery = queryOptions({
  queryKey: ['issues', 'companies'],
  queryFn: ({ signal }) => api.get('/api/issues/companies', { signal }),
});

export const boardQuery = (by: 'holder' | 'state') =>
  queryOptions({
    queryKey: ['issues', 'board', by],
    queryFn: ({ signal }) => api.get('/api/issues/board', { query: { by }, signal }),
  });

export const calendarQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['issues', 'calendar', from, to],
    queryFn: ({ signal }) => api.get('/api/issues/calendar', { query: { from, to }, signal }),
  });

export const wallQuery = queryOptions({
  queryKey: ['issues', 'wall'],
  queryFn: ({ signal }) => api.get('/api/wall', { signal }),
  refetchInterval: 60_000,
});

export interface BulkChange {
  rows: { id: string; version: number }[];
  change: { kind: 'next-step'; nextStep: string } | { kind: 'category'; category: IssueCategory };
}

/** Changes rows, each judged on its own, and reads every list again. */
export function useBulk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: BulkChange) => api.post('/api/issues/bulk', { body }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['issues'] }),
  });
}

export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views', 'issues'],
  queryFn: ({ signal }) => api.get('/api/saved-views', { query: { list: 'issues' }, signal }),
});

export type SavedView = Answer<'/api/saved-views', 'get'>['items'][number];

function useViewChange<V>(mutationFn: (value: V) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => void queries.invalidateQueries({ queryKey: savedViewsQuery.queryKey }),
  });
}

export const useSaveView = () =>
  useViewChange((body: Omit<Body<'/api/saved-views', 'post'>, 'list'>) =>
    api.post('/api/saved-views', { body: { ...body, list: 'issues' } }),
  );

export const useChangeView = () =>
  useViewChange(({ id, ...body }: Body<'/api/saved-views/{id}', 'patch'> & { id: string }) =>
    api.patch('/api/saved-views/{id}', { path: { id }, body }),
  );

export const useDeleteView = () => useViewChange((id: string) => api.delete('/api/saved-views/{id}', { path: { id } }));

/** Time limits a change of the calendar moved, latest first. */
export const movedDeadlinesQuery = infiniteQueryOptions({
  queryKey: ['issues', 'moved-deadlines'],
  queryFn: ({ pageParam, signal }) =>
    api.get('/api/issues/moved-deadlines', { query: { cursor: pageParam, limit: 50 }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});
export type MovedDeadline = Answer<'/api/issues/moved-deadlines', 'get'>['items'][number];
