import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Locale } from '#contracts';
import { api } from '~/shared/api/http';
import { hasCode } from '~/shared/api/problem';
import type { SessionResource, Slot } from '~/shared/sessions/types';

export interface Guest {
  name: string;
  email: string;
}

export interface BookingRequest {
  startsAt: string;
  timeZone: string;
  topic: string;
  language: Locale;
  guests: Guest[];
}

const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

export function useBook(offering: string) {
  const queries = useQueryClient();
  // The same request sent twice, after a lost answer, must not book twice.
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (request: BookingRequest) => {
      const body = JSON.stringify(request);
      if (last.current.body !== body) last.current = { body, key: newKey() };
      return api.post<SessionResource>(`/offerings/${offering}/sessions`, request, last.current.key);
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['slots', offering] });
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      void queries.invalidateQueries({ queryKey: ['my-day'] });
    },
  });
}

/** Times the server proposes instead of the one that was just taken. */
export function alternativesOf(error: unknown): Slot[] {
  if (!hasCode(error, 'session.slot-taken') && !hasCode(error, 'session.slot-not-offered')) return [];
  return (error.params.alternatives as Slot[] | undefined) ?? [];
}
