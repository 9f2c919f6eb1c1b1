import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { type ZoneSettings, zoneSettingsQuery } from './api';

export type PresetResource = Answer<'/api/presets', 'get'>['items'][number];
export type Preset = PresetResource['data'];
export type PresetClock = Preset['clocks'][number];
export type Limit = PresetClock['limit'];
export type PresetWish = Body<'/api/presets', 'put'>;

/** From short to long. */
export const limitUnits = [
  'working-minutes',
  'working-hours',
  'minutes',
  'hours',
  'working-days',
  'calendar-days',
  'weeks',
] as const satisfies readonly Limit['unit'][];

export const presetsQuery = queryOptions({
  queryKey: ['presets', 'list'],
  queryFn: ({ signal }) => api.get('/api/presets', { signal }),
  // What is being edited must not change under the cursor.
  refetchOnWindowFocus: false,
});

export const presetVersionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['presets', 'versions', code],
    queryFn: ({ signal }) => api.get('/api/presets/versions', { query: { code }, signal }),
  });

export const receiversQuery = queryOptions({
  queryKey: ['zone-settings', 'receivers'],
  queryFn: ({ signal }) => api.get('/api/zone-settings/receivers', { signal }),
});

export function useSavePreset() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PresetWish) => api.put('/api/presets', { body }),
    onSuccess: (list) => {
      queries.setQueryData(presetsQuery.queryKey, list);
      void queries.invalidateQueries({ queryKey: ['presets', 'versions'] });
    },
    // Somebody else may have been faster: the newest version is shown, what was typed stays.
    onError: () => void queries.invalidateQueries({ queryKey: presetsQuery.queryKey }),
  });
}

/** The zone's preset is one of its settings; all others stay as they are. */
export function useChoosePreset() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (presetCode: string) => {
      const { data } = await api.get('/api/zone-settings');
      const { zoneId: _zone, knownJurisdictions: _known, organisations: _names, ...settings }: ZoneSettings = data;
      return api.put('/api/zone-settings', { body: { ...settings, presetCode } });
    },
    onSuccess: (saved) => {
      queries.setQueryData(zoneSettingsQuery.queryKey, saved);
      return queries.invalidateQueries({ queryKey: presetsQuery.queryKey });
    },
  });
}
