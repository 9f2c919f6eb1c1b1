import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/shared/api/http';
import type { SessionResource } from '~/shared/sessions/types';
import type { RoomAccess } from './media';

/** A fresh token; refused with `room.not-ready` while the media service is still being prepared. */
export const fetchAccess = (session: string) => api.post<RoomAccess>(`/sessions/${session}/room-token`);

export function useEndSession(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<SessionResource>(`/sessions/${id}/end`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
