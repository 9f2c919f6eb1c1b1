import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Me } from '#contracts';
import { api } from './http';
import { hasCode } from './problem';

/** Who is here; `null` for a visitor. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await api.get('/api/me', { signal });
    } catch (error) {
      if (hasCode(error, 'not-signed-in')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const useMe = () => useQuery(meQuery).data ?? null;

/** What is the same for everybody. */
const impersonal = ['me', 'setup', 'oidc', 'invitation'];

/** After a login or a change of organisation nothing that was read before may be shown again. */
export function useBecome() {
  const queries = useQueryClient();
  return useCallback(
    (me: Me | null) => {
      queries.setQueryData(meQuery.queryKey, me);
      void queries.resetQueries({ predicate: ({ queryKey }) => !impersonal.includes(String(queryKey[0])) });
    },
    [queries],
  );
}
