import { queryOptions, useQueries } from '@tanstack/react-query';
import type { Bilingual, Industry, Region } from '#contracts';
import type { List, Resource } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { slotsQuery, zoneOfferingsQuery } from '~/shared/sessions/api';
import { addDays, dayOf } from '~/shared/time/wall-time';

export interface Zone {
  id: string;
  slug: string;
  name: Bilingual;
  region: Region | '';
  industries: Industry[];
  location: { lat: number; lng: number } | null;
  cover: string;
  accent: string;
  summary: Bilingual;
}

export interface ZoneFact {
  label: Bilingual;
  value: Bilingual;
}

export interface ZonePage extends Zone {
  description: Bilingual;
  website: string | null;
  timeZone: string;
  facts: { land: ZoneFact[]; policies: ZoneFact[]; people: ZoneFact[] };
}

export const zonesQuery = queryOptions({
  queryKey: ['zones'],
  queryFn: ({ signal }) => api.get<List<Zone>>('/zones', { limit: 100 }, signal),
  staleTime: 300_000,
});

export const zoneQuery = (slug: string) =>
  queryOptions({
    queryKey: ['zones', slug],
    queryFn: ({ signal }) => api.get<Resource<ZonePage>>(`/zones/${slug}`, undefined, signal),
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
