import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { hostsQuery } from '~/shared/sessions/hosts';

export type HostAvailability = Answer<'/api/hosts/{id}/availability'>;

export const availabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['availability', id],
    queryFn: ({ signal }) => api.get('/api/hosts/{id}/availability', { path: { id }, signal }),
    // What is being edited must not change under the cursor.
    refetchOnWindowFocus: false,
  });

export function useSaveAvailability(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/hosts/{id}/availability', 'put'>) =>
      api.put('/api/hosts/{id}/availability', { path: { id }, body }),
    onSuccess: (saved) => {
      queries.setQueryData(availabilityQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['slots'] });
    },
  });
}

export function useAddHost() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) => api.post('/api/hosts', { body: { memberId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: hostsQuery.queryKey }),
  });
}
