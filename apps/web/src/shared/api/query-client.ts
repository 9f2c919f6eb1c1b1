import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './problem';

/** A refusal is final; a lost connection or a restarting server is worth another try. */
const worthRetrying = (count: number, error: Error) =>
  error instanceof ApiError ? error.status >= 502 && count < 3 : count < 2;

export function makeQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
