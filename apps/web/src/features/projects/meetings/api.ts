import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type MeetingResource = Answer<'/api/meetings/{id}', 'get'>;
export type Meeting = MeetingResource['data'];
export type AgendaItem = Meeting['agenda'][number];
export type Decision = Meeting['decisions'][number];

export const meetingsQuery = infiniteQueryOptions({
  queryKey: ['meetings', 'list'],
  queryFn: ({ pageParam, signal }) => api.get('/api/meetings', { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export const cadencesQuery = queryOptions({
  queryKey: ['meetings', 'cadences'],
  queryFn: ({ signal }) => api.get('/api/meetings/cadences', { signal }),
});

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', 'one', id],
    queryFn: ({ signal }) => api.get('/api/meetings/{id}', { path: { id }, signal }),
  });

export const peopleQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', 'people', id],
    queryFn: ({ signal }) => api.get('/api/meetings/{id}/people', { path: { id }, signal }),
  });

export function usePlan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/meetings', 'post'>) =>
      api.post('/api/meetings', { body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['meetings', 'list'] }),
  });
}

/** A change of the meeting; the answer is the meeting as it is now. */
export function useChange<V>(id: string, change: (value: V) => Promise<MeetingResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (meeting) => queries.setQueryData(meetingQuery(id).queryKey, meeting),
    onError: () => void queries.invalidateQueries({ queryKey: meetingQuery(id).queryKey }),
  });
}

export type Step = 'open' | 'close' | 'reopen';

export const useStep = (id: string) =>
  useChange(id, (step: Step) =>
    // The three steps have one shape of address and answer.
    api.post(`/api/meetings/{id}/${step}` as '/api/meetings/{id}/open', { path: { id } }),
  );

export const useEditItem = (id: string) =>
  useChange(id, ({ itemId, ...body }: Body<'/api/meetings/{id}/items/{itemId}', 'patch'> & { itemId: string }) =>
    api.patch('/api/meetings/{id}/items/{itemId}', { path: { id, itemId }, body }),
  );

export const useEditMeeting = (id: string) =>
  useChange(id, (body: Body<'/api/meetings/{id}', 'patch'>) => api.patch('/api/meetings/{id}', { path: { id }, body }));

export const useAddAction = (id: string) =>
  useChange(id, ({ key, ...body }: Body<'/api/meetings/{id}/actions', 'post'> & { key: string }) =>
    api.post('/api/meetings/{id}/actions', { path: { id }, body, idempotencyKey: key }),
  );

export const useRemoveAction = (id: string) =>
  useChange(id, (actionId: string) => api.delete('/api/meetings/{id}/actions/{actionId}', { path: { id, actionId } }));

export const useCallOff = (id: string) =>
  useChange(id, (reason: string) => api.post('/api/meetings/{id}/call-off', { path: { id }, body: { reason } }));

/** Open issues by number or words, to put one of them on the agenda. */
export const openIssuesQuery = (project: string | undefined, q: string) =>
  queryOptions({
    queryKey: ['issues', 'for-agenda', project ?? '', q],
    queryFn: ({ signal }) =>
      api.get('/api/issues', { query: { state: 'open', project, q: q || undefined, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
  });

export const useAddToAgenda = (id: string) =>
  useChange(id, (issueId: string) =>
    api.post('/api/meetings/{id}/agenda', { path: { id }, body: { issueIds: [issueId] } }),
  );

export const useFill = (id: string) =>
  useChange(id, () => api.post('/api/meetings/{id}/agenda', { path: { id }, body: { fill: true } }));

export const useOrder = (id: string) =>
  useChange(id, (itemIds: string[]) => api.put('/api/meetings/{id}/agenda', { path: { id }, body: { itemIds } }));

export const useTakeOff = (id: string) =>
  useChange(id, (itemId: string) => api.delete('/api/meetings/{id}/agenda/{itemId}', { path: { id, itemId } }));
