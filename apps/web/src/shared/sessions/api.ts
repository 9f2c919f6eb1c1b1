import { queryOptions } from '@tanstack/react-query';
import type { List, Resource } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { addDays, instantOf } from '~/shared/time/wall-time';
import type {
  Offering,
  OfferingAbility,
  OfferingResource,
  Session,
  SessionAbility,
  SessionResource,
  Slots,
} from './types';

export type OpenOffering = Offering & { nextFreeAt: string | null };

export const zoneOfferingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['offerings', 'of-zone', slug],
    queryFn: ({ signal }) =>
      api.get<{ items: Resource<OpenOffering, OfferingAbility>[] }>(`/zones/${slug}/offerings`, undefined, signal),
  });

export const offeringQuery = (id: string) =>
  queryOptions({
    queryKey: ['offerings', id],
    queryFn: ({ signal }) => api.get<OfferingResource>(`/offerings/${id}`, undefined, signal),
  });

/** Free times from the beginning of one day to the end of another, as days are counted in the given zone. */
export const slotsQuery = (offering: string, first: string, last: string, timeZone: string) =>
  queryOptions({
    queryKey: ['slots', offering, first, last, timeZone],
    queryFn: ({ signal }) =>
      api.get<Slots>(
        `/offerings/${offering}/slots`,
        {
          from: instantOf(first, '00:00', timeZone),
          to: instantOf(addDays(last, 1), '00:00', timeZone),
          timeZone,
        },
        signal,
      ),
    staleTime: 10_000,
  });

export const recentSessionsQuery = queryOptions({
  queryKey: ['sessions', 'recent'],
  queryFn: ({ signal }) => api.get<List<Session, SessionAbility>>('/sessions', { when: 'upcoming', limit: 50 }, signal),
});

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['sessions', id],
    queryFn: ({ signal }) => api.get<SessionResource>(`/sessions/${id}`, undefined, signal),
  });
