import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import { PageSkeleton } from './PageSkeleton';

interface Props<T> {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch(): unknown };
  rows?: number;
  /** What is read is the page itself, so that words about a failure are its heading. */
  page?: boolean;
  children: (data: T) => ReactNode;
}

/** What every page that reads something does: skeleton, error with another try, or the thing itself. */
export function Loaded<T>({ query, rows, page, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ErrorState error={query.error} page={page} onRetry={() => void query.refetch()} />;
  return <PageSkeleton rows={rows} />;
}
