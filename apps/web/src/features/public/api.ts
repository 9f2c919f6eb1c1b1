import { queryOptions, useQueries } from '@tanstack/react-query';
import type { Answer, Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { slotsQuery, zoneOfferingsQuery } from '~/shared/sessions/api';
import { addDays, dayOf } from '~/shared/time/wall-time';

export type Zone = Item<'/api/zones'>['data'];
export type ZoneDetails = Answer<'/api/zones/{slug}'>['data'];
export type ZoneFact = ZoneDetails['facts']['land'][number];

export const zonesQuery = queryOptions({
  queryKey: ['zones'],
  queryFn: ({ signal }) => api.get('/api/zones', { query: { limit: 100 }, signal }),
  staleTime: 300_000,
});

export const zoneQuery = (slug: string) =>
  queryOptions({
    queryKey: ['zones', slug],
    queryFn: ({ signal }) => api.get('/api/zones/{slug}', { path: { slug }, signal }),
  });

export type ServiceLevel = Answer<'/api/zones/{slug}/service-level'>;

export const serviceLevelQuery = (slug: string) =>
  queryOptions({
    queryKey: ['zones', slug, 'service-level'],
    queryFn: ({ signal }) => api.get('/api/zones/{slug}/service-level', { path: { slug }, signal }),
    retry: false,
  });

/** The next three weeks from today, as the reader counts days. */
export function soon(offering: string, timeZone: string) {
  const today = dayOf(Date.now(), timeZone);
  return slotsQuery(offering, today, addDays(today, 21), timeZone);
}

/** Every published offering of the given zones, soonest free time first. */
export function useOpenOfferings(slugs: string[]) {
  const lists = useQueries({ queries: slugs.map((slug) => zoneOfferingsQuery(slug)) });
  const offerings = lists
    .flatMap(({ data }) => data?.items ?? [])
    .map(({ data }) => data)
    .sort((one, other) => (one.nextFreeAt ?? '9').localeCompare(other.nextFreeAt ?? '9'));
  return { offerings, isPending: lists.some((list) => list.isPending) };
}
