import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Resource } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { type Host, hostsQuery } from '~/shared/sessions/hosts';
import type { Availability } from './hours';

export type HostAvailability = Resource<Host & Availability & { version: number }, 'edit'>;

export const availabilityQuery = (id: string) =>
  queryOptions({
    queryKey: ['availability', id],
    queryFn: ({ signal }) => api.get<HostAvailability>(`/hosts/${id}/availability`, undefined, signal),
    // What is being edited must not change under the cursor.
    refetchOnWindowFocus: false,
  });

export function useSaveAvailability(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (hours: Availability & { version: number }) =>
      api.put<HostAvailability>(`/hosts/${id}/availability`, hours),
    onSuccess: (saved) => {
      queries.setQueryData(availabilityQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['slots'] });
    },
  });
}

export function useAddHost() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (memberId: string) => api.post<HostAvailability>('/hosts', { memberId }),
    onSuccess: () => queries.invalidateQueries({ queryKey: hostsQuery.queryKey }),
  });
}
