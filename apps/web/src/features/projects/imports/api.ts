import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportKind } from '#contracts';
import type { Answer } from '~/shared/api/contract';
import { api, uploadTo } from '~/shared/api/http';

export type ImportResource = Answer<'/api/imports/{id}', 'get'>;
export type ImportView = ImportResource['data'];

export const isUnderWay = ({ state }: Pick<ImportView, 'state'>): boolean => state === 'waiting' || state === 'running';

/** News come by socket; whoever misses them looks again by themselves. */
const lookAgain = 2_000;

/** The latest of a kind; the first may still be under way, begun here before a reload or by a colleague. */
export const importsQuery = (kind: ImportKind) =>
  queryOptions({
    queryKey: ['imports', kind],
    queryFn: ({ signal }) => api.get('/api/imports', { query: { kind }, signal }),
    refetchInterval: ({ state: { data } }) => (data?.items.some(isUnderWay) ? lookAgain : false),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => api.get('/api/imports/{id}', { path: { id }, signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.data) ? lookAgain : false),
  });

function useStep<Input>(send: (input: Input) => Promise<ImportResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => queries.setQueryData(importQuery(answer.data.id).queryKey, answer),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}

export const useSendFile = (kind: ImportKind) =>
  useStep((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return uploadTo(`/api/${kind}/imports`, {}, form);
  });

export const useTake = () => useStep((id: string) => api.post('/api/imports/{id}/take', { path: { id } }));
export const useStop = () => useStep((id: string) => api.post('/api/imports/{id}/stop', { path: { id } }));
