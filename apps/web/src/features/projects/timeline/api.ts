import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type TimelineEntry = Item<'/api/projects/{id}/timeline'>;

export const subjects = [
  'project',
  'session',
  'milestone',
  'document',
  'aftercare',
  'issue',
  'meeting',
  'task-force',
] as const;
export type Subject = (typeof subjects)[number];

/** What a section needs of the project it stands on. */
export interface ProjectOnPage {
  data: { id: string };
  abilities: Record<string, boolean>;
}

export const timelineQuery = (id: string, about?: Subject) =>
  infiniteQueryOptions({
    queryKey: ['projects', 'one', id, 'timeline', about ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/projects/{id}/timeline', { path: { id }, query: { about, cursor: pageParam, limit: 30 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
