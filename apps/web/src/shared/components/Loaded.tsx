import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { PageSkeleton } from './PageSkeleton';

interface Props<T> {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch(): unknown };
  rows?: number;
  children: (data: T) => ReactNode;
}

/** What every page that reads something does: skeleton, error with another try, or the thing itself. */
export function Loaded<T>({ query, rows, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <PageSkeleton rows={rows} />;
}
