import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type ZoneSettings = Answer<'/api/zone-settings'>['data'];
export type ZoneSettingsWish = Body<'/api/zone-settings', 'put'>;

export const zoneSettingsQuery = queryOptions({
  queryKey: ['zone-settings'],
  queryFn: ({ signal }) => api.get('/api/zone-settings', { signal }),
  // What is being edited must not change under the cursor.
  refetchOnWindowFocus: false,
});

export function useSaveZoneSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ZoneSettingsWish) => api.put('/api/zone-settings', { body }),
    onSuccess: (saved) => queries.setQueryData(zoneSettingsQuery.queryKey, saved),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}
