import { useCallback } from 'react';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatter } from '~/shared/time/format';
import type { Brief } from './api';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** A period as people write it: 2–8 March 2026; a whole month by its name. */
export function usePeriod() {
  const { locale } = useLanguage();
  return useCallback(
    ({ kind, firstDay, lastDay }: Pick<Brief, 'kind' | 'firstDay' | 'lastDay'>) => {
      if (kind === 'monthly')
        return formatter(locale, 'UTC', { year: 'numeric', month: 'long' }).format(noon(firstDay));
      const day = formatter(locale, 'UTC', { year: 'numeric', month: 'long', day: 'numeric' });
      return day.formatRange(noon(firstDay), noon(lastDay));
    },
    [locale],
  );
}
