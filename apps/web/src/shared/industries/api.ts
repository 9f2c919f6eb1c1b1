import { queryOptions } from '@tanstack/react-query';
import type { IndustryScheme } from '#contracts';
import type { Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type Industry = Item<'/api/industries'>;

/** The standards change with the product: what was read once stays right. */
const staleTime = Number.POSITIVE_INFINITY;

export const industrySearchQuery = (scheme: IndustryScheme, search: string) =>
  queryOptions({
    queryKey: ['industries', scheme, 'search', search],
    queryFn: ({ signal }) => api.get('/api/industries', { query: { scheme, search, limit: 30 }, signal }),
    staleTime,
  });

/** One industry by its code; null for a code that the standard does not have. */
export const industryQuery = (scheme: IndustryScheme, code: string | null | undefined) =>
  queryOptions({
    queryKey: ['industries', scheme, 'code', code],
    queryFn: async ({ signal }): Promise<Industry | null> => {
      const { items } = await api.get('/api/industries', { query: { scheme, codes: code ?? '' }, signal });
      return items[0] ?? null;
    },
    enabled: /^[A-U0-9]{1,4}$/.test(code ?? ''),
    staleTime,
  });
