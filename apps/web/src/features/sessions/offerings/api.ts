import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { List } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { offeringQuery } from '~/shared/sessions/api';
import type { Offering, OfferingAbility, OfferingResource } from '~/shared/sessions/types';

export const ownOfferingsQuery = infiniteQueryOptions({
  queryKey: ['offerings', 'own'],
  queryFn: ({ pageParam, signal }) =>
    api.get<List<Offering, OfferingAbility>>('/offerings', { cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export type OfferingEntries = Omit<Offering, 'id' | 'zone' | 'hosts' | 'version'> & { hostIds: string[] };

export function useCreateOffering() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entries: OfferingEntries) => api.post<OfferingResource>('/offerings', entries),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['offerings'] }),
  });
}

export function useEditOffering({ id, version }: Pick<Offering, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (entries: Partial<OfferingEntries>) =>
      api.patch<OfferingResource>(`/offerings/${id}`, { ...entries, version }),
    onSuccess: (saved) => {
      queries.setQueryData(offeringQuery(id).queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['offerings'] });
      void queries.invalidateQueries({ queryKey: ['slots', id] });
    },
  });
}
