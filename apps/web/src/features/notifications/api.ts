import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { List } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';

export interface Notification {
  id: string;
  code: string;
  params: Record<string, string>;
  link: string | null;
  createdAt: string;
  readAt: string | null;
}

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam, signal }) => api.get<List<Notification>>('/notifications', { cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (which: { ids: string[] } | { all: true }) => api.post<void>('/notifications/read', which),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
