import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { offeringQuery } from '~/shared/sessions/api';
import type { Offering } from '~/shared/sessions/types';

export const ownOfferingsQuery = infiniteQueryOptions({
  queryKey: ['offerings', 'own'],
  queryFn: ({ pageParam, signal }) => api.get('/api/offerings', { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export type OfferingEntries = Body<'/api/offerings', 'post'>;

export function useCreateOffering() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: OfferingEntries) => api.post('/api/offerings', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['offerings'] }),
  });
}

export function useEditOffering({ id, version }: Pick<Offering, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entries: Partial<OfferingEntries>) =>
      api.patch('/api/offerings/{id}', { path: { id }, body: { ...entries, version } }),
    onSuccess: (saved) => {
      queries.setQueryData(offeringQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['offerings'] });
      void queries.invalidateQueries({ queryKey: ['slots', id] });
    },
  });
}
