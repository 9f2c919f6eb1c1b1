import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Body, Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type Notification = Item<'/api/notifications'>['data'];

export const notificationsQuery = infiniteQueryOptions({
  queryKey: ['notifications'],
  queryFn: ({ pageParam, signal }) => api.get('/api/notifications', { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/notifications/read', 'post'>) => api.post('/api/notifications/read', { body }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
