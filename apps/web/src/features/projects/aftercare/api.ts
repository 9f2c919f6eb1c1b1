import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type Aftercare = Answer<'/api/projects/{id}/aftercare'>;
export type AftercareWish = Body<'/api/projects/{id}/aftercare', 'post'>;

/** What a section needs of the project it stands on. */
export interface ProjectOnPage {
  data: { id: string };
  abilities: Record<string, boolean>;
}

export const aftercareQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id, 'aftercare'],
    queryFn: ({ signal }) => api.get('/api/projects/{id}/aftercare', { path: { id }, signal }),
  });

export function useRecordAftercare(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ wish, key }: { wish: AftercareWish; key: string }) =>
      api.post('/api/projects/{id}/aftercare', { path: { id }, body: wish, idempotencyKey: key }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}
