import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '#contracts';
import type { Answer } from '~/shared/api/contract';
import { ApiError, LostConnection } from '~/shared/api/problem';

export type ImportReport = Answer<'/api/projects/import', 'post'>;

/** A file goes as a form, which the typed client does not send. */
async function send(file: File, mode: ImportReport['mode']): Promise<ImportReport> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`/api/projects/import?mode=${mode}`, { method: 'POST', body }).catch(() => {
    throw new LostConnection();
  });
  if (!response.ok) throw new ApiError((await response.json()) as Problem);
  return (await response.json()) as ImportReport;
}

export function useImport(mode: ImportReport['mode']) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => send(file, mode),
    onSettled: () => {
      if (mode === 'import-good') void queries.invalidateQueries({ queryKey: ['projects'] });
    },
  });
}
