import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTopic } from '~/shared/live/use-topic';
import { slotsQuery } from '~/shared/sessions/api';
import type { Slot } from '~/shared/sessions/types';
import { addDays, addMonths, dayOf } from '~/shared/time/wall-time';

/** The free times of one calendar month, by day, kept true by news from the server. */
export function useMonthOfSlots(offering: string, month: string, timeZone: string) {
  const queries = useQueryClient();
  const from = `${month}-01`;
  const to = addDays(`${addMonths(month, 1)}-01`, -1);
  const query = useQuery({ ...slotsQuery(offering, from, to, timeZone), placeholderData: keepPreviousData });
  useTopic(`offering:${offering}`, () => void queries.invalidateQueries({ queryKey: ['slots', offering] }));

  const byDay = useMemo(() => {
    const days = new Map<string, Slot[]>();
    for (const slot of query.data?.slots ?? []) {
      const day = dayOf(slot.startsAt, timeZone);
      const others = days.get(day);
      if (others) others.push(slot);
      else days.set(day, [slot]);
    }
    return days;
  }, [query.data, timeZone]);
  return { query, byDay };
}
