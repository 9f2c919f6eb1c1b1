import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '~/shared/api/http';
import { sessionQuery } from '~/shared/sessions/api';
import type { Session, SessionResource, Slot } from '~/shared/sessions/types';

export const filters = ['upcoming', 'past', 'cancelled', 'all'] as const;
export type Filter = (typeof filters)[number];

export const sessionsQuery = (when: Filter) =>
  infiniteQueryOptions({
    queryKey: ['sessions', 'list', when],
    queryFn: ({ pageParam, signal }) => api.get('/api/sessions', { query: { when, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** Steps that change a session answer its new state; every list it stands in is read again. */
function useStep<Input>(id: string, send: (input: Input) => Promise<SessionResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (session) => queries.setQueryData(sessionQuery(id).queryKey, session),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      void queries.invalidateQueries({ queryKey: ['my-day'] });
      void queries.invalidateQueries({ queryKey: ['slots'] });
    },
  });
}

export const useReschedule = ({ id, version }: Session) =>
  useStep(id, ({ slot, reason }: { slot: Slot; reason: string }) =>
    api.post('/api/sessions/{id}/reschedule', { path: { id }, body: { startsAt: slot.startsAt, reason, version } }),
  );

export const useCancel = ({ id, version }: Session) =>
  useStep(id, (reason: string) => api.post('/api/sessions/{id}/cancel', { path: { id }, body: { reason, version } }));
