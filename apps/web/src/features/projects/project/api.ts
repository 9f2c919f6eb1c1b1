import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { projectQuery } from '~/shared/projects/api';
import type { Project, ProjectResource } from '~/shared/projects/types';
import type { ProjectFilters } from './use-project-filters';

export type ProjectFacts = Body<'/api/projects', 'post'>;
export type ProjectStep = 'advance' | 'step-back' | 'stall' | 'resume' | 'withdraw' | 'reopen';
export type StagePlan = Answer<'/api/stage-plan'>['data'];

export const projectsQuery = (filters: ProjectFilters) =>
  infiniteQueryOptions({
    queryKey: ['projects', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/projects', {
        // The server judges every value; what it does not know it refuses by name.
        query: { ...filters, cursor: pageParam, limit: 30, total: pageParam ? undefined : 'true' } as never,
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

/** One column of the board: its first cards, and how many there are. */
export const columnQuery = (filters: ProjectFilters) =>
  queryOptions({
    queryKey: ['projects', 'column', filters],
    queryFn: ({ signal }) =>
      api.get('/api/projects', { query: { ...filters, limit: 12, total: 'true' } as never, signal }),
  });

export const portfolioQuery = queryOptions({
  queryKey: ['projects', 'portfolio'],
  queryFn: ({ signal }) => api.get('/api/projects/portfolio', { signal }),
});

export const transitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id, 'transitions'],
    queryFn: ({ signal }) => api.get('/api/projects/{id}/transitions', { path: { id }, signal }),
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['projects', 'one', id, 'facts'],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/projects/{id}/facts', { path: { id }, query: { cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export const duplicatesQuery = (body: Body<'/api/projects/duplicates', 'post'>) =>
  queryOptions({
    queryKey: ['projects', 'duplicates', body],
    queryFn: ({ signal }) => api.post('/api/projects/duplicates', { body, signal }),
    staleTime: 60_000,
  });

export const knownCompaniesQuery = queryOptions({
  queryKey: ['projects', 'known-companies'],
  queryFn: ({ signal }) => api.get('/api/projects/known-companies', { signal }),
});

export const stagePlanQuery = queryOptions({
  queryKey: ['stage-plan'],
  queryFn: ({ signal }) => api.get('/api/stage-plan', { signal }),
});

export const planVersionsQuery = queryOptions({
  queryKey: ['stage-plan', 'versions'],
  queryFn: ({ signal }) => api.get('/api/stage-plan/versions', { signal }),
});

export function useCreateProject() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ facts, key }: { facts: ProjectFacts; key: string }) =>
      api.post('/api/projects', { body: facts, idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}

/** Whatever changes a project answers its new state; every list it stands in is read again. */
function useChange<Input>(id: string, send: (input: Input) => Promise<ProjectResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (project) => queries.setQueryData(projectQuery(id).queryKey, project),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}

export const useEditProject = ({ id, version }: Project) =>
  useChange(id, (facts: ProjectFacts) =>
    api.patch('/api/projects/{id}', { path: { id }, body: { ...facts, version } }),
  );

export const useStep = ({ id, version }: Project) =>
  useChange(id, ({ step, reason }: { step: ProjectStep; reason?: string }) =>
    // All steps have one shape of address and answer.
    api.post(`/api/projects/{id}/${step}` as '/api/projects/{id}/stall', {
      path: { id },
      body: { version, ...(reason ? { reason } : {}) } as never,
    }),
  );

export const useLinkCompany = ({ id }: Project) =>
  useChange(id, (organisationId: string | null) =>
    organisationId === null
      ? api.delete('/api/projects/{id}/company', { path: { id } })
      : api.post('/api/projects/{id}/company', { path: { id }, body: { organisationId } }),
  );

export const useGrant = ({ id }: Project) =>
  useChange(id, (body: Body<'/api/projects/{id}/grants', 'post'>) =>
    api.post('/api/projects/{id}/grants', { path: { id }, body }),
  );

export const useRevoke = ({ id }: Project) =>
  useChange(id, (organisationId: string) =>
    api.delete('/api/projects/{id}/grants/{organisationId}', { path: { id, organisationId } }),
  );

export function useSavePlan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/stage-plan', 'put'>) => api.put('/api/stage-plan', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['stage-plan'] }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}
