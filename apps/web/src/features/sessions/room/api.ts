import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/shared/api/http';

/** A fresh token; refused with `room.not-ready` while the media service is still being prepared. */
export const fetchAccess = (id: string) => api.post('/api/sessions/{id}/room-token', { path: { id } });

export function useEndSession(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/api/sessions/{id}/end', { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
