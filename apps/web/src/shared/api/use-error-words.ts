import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, LostConnection } from './problem';

export interface ErrorWords {
  what: string;
  todo: string;
}

/** What happened and what to do, for anything that can go wrong between here and the server. */
export function useErrorWords() {
  const { t, i18n } = useTranslation('errors');
  return useCallback(
    (error: unknown): ErrorWords => {
      const named = error instanceof ApiError ? error.code : error instanceof LostConnection ? 'lost-connection' : '';
      const key = named && i18n.exists(`errors:${named}.what`) ? named : 'internal-error';
      const params = error instanceof ApiError ? error.params : {};
      const say = t as (key: string, params: Record<string, unknown>) => string;
      return { what: say(`${key}.what`, params), todo: say(`${key}.todo`, params) };
    },
    [t, i18n],
  );
}
