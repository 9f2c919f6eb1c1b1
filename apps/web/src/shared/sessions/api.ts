import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';
import { addDays, instantOf } from '~/shared/time/wall-time';

export const zoneOfferingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['offerings', 'of-zone', slug],
    queryFn: ({ signal }) => api.get('/api/zones/{slug}/offerings', { path: { slug }, signal }),
  });

export const offeringQuery = (id: string) =>
  queryOptions({
    queryKey: ['offerings', id],
    queryFn: ({ signal }) => api.get('/api/offerings/{id}', { path: { id }, signal }),
  });

/** Free times from the beginning of one day to the end of another, as days are counted in the given zone. */
export const slotsQuery = (id: string, first: string, last: string, timeZone: string) =>
  queryOptions({
    queryKey: ['slots', id, first, last, timeZone],
    queryFn: ({ signal }) => {
      const from = instantOf(first, '00:00', timeZone);
      const to = instantOf(addDays(last, 1), '00:00', timeZone);
      return api.get('/api/offerings/{id}/slots', { path: { id }, query: { from, to, timeZone }, signal });
    },
    staleTime: 10_000,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['sessions', id],
    queryFn: ({ signal }) => api.get('/api/sessions/{id}', { path: { id }, signal }),
  });

export const recentSessionsQuery = queryOptions({
  queryKey: ['sessions', 'recent'],
  queryFn: ({ signal }) => api.get('/api/sessions', { query: { when: 'upcoming', limit: 50 }, signal }),
});
