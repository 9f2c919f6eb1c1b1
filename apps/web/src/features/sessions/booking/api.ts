import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { hasCode } from '~/shared/api/problem';
import type { Slot } from '~/shared/sessions/types';

export type BookingRequest = Body<'/api/offerings/{id}/sessions', 'post'>;
export type Guest = NonNullable<BookingRequest['guests']>[number];

const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');

export function useBook(id: string) {
  const queries = useQueryClient();
  // The same request sent twice, after a lost answer, must not book twice.
  const last = useRef({ sent: '', key: '' });
  return useMutation({
    mutationFn: (body: BookingRequest) => {
      const sent = JSON.stringify(body);
      if (last.current.sent !== sent) last.current = { sent, key: newKey() };
      return api.post('/api/offerings/{id}/sessions', { path: { id }, body, idempotencyKey: last.current.key });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['slots', id] });
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
