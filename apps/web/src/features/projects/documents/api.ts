import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EvidenceKind } from '#contracts';
import type { Answer, Body } from '~/shared/api/contract';
import { api, uploadTo } from '~/shared/api/http';
import type { Project } from '~/shared/projects/types';

export type Documents = Answer<'/api/projects/{id}/documents'>;
export type DocumentResource = Documents['items'][number];
export type DocumentVersion = DocumentResource['data']['versions'][number];

/** What a section needs of the project it stands on. */
export interface ProjectOnPage {
  data: Pick<Project, 'id' | 'nextGate'>;
  abilities: Record<string, boolean>;
}

/** The papers its next gate misses. */
export const missingPapers = ({ data: { nextGate } }: ProjectOnPage): EvidenceKind[] =>
  (nextGate?.missing ?? []).flatMap((each) => (each.kind === 'evidence' ? [each.evidence] : []));

export const documentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id, 'documents'],
    queryFn: ({ signal }) => api.get('/api/projects/{id}/documents', { path: { id }, signal }),
  });

function useChange<Input>(send: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}

export interface NewDocument {
  file: File;
  evidence: string;
  shared: boolean;
}

export const useUpload = (projectId: string) =>
  useChange(({ file, evidence, shared }: NewDocument) => {
    const form = new FormData();
    form.append('evidence', evidence);
    form.append('shared', String(shared));
    form.append('file', file);
    return uploadTo('/api/projects/{id}/documents', { id: projectId }, form);
  });

export const useAddVersion = (id: string) =>
  useChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return uploadTo('/api/documents/{id}/versions', { id }, form);
  });

export const useEditDocument = ({ id, version }: DocumentResource['data']) =>
  useChange((wish: Omit<Body<'/api/documents/{id}', 'patch'>, 'version'>) =>
    api.patch('/api/documents/{id}', { path: { id }, body: { ...wish, version } }),
  );
export const useRemoveDocument = (id: string) => useChange(() => api.delete('/api/documents/{id}', { path: { id } }));
export const useRestoreDocument = (id: string) =>
  useChange(() => api.post('/api/documents/{id}/restore', { path: { id } }));

export const contentOf = (id: string, number: number, inline = false) =>
  `/api/documents/${id}/versions/${number}/content${inline ? '?inline=1' : ''}`;
