import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type Milestones = Answer<'/api/projects/{id}/milestones'>;
export type MilestoneResource = Milestones['items'][number];
export type MilestoneEdit = Omit<Body<'/api/milestones/{id}', 'patch'>, 'version'>;

/** What a section needs of the project it stands on. */
export interface ProjectOnPage {
  data: { id: string };
  abilities: Record<string, boolean>;
}

export const milestonesQuery = (id: string) =>
  queryOptions({
    queryKey: ['projects', 'one', id, 'milestones'],
    queryFn: ({ signal }) => api.get('/api/projects/{id}/milestones', { path: { id }, signal }),
  });

function useChange<Input>(projectId: string, send: (input: Input) => Promise<Milestones>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (milestones) => queries.setQueryData(milestonesQuery(projectId).queryKey, milestones),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
}

export const useAddMilestone = (id: string) =>
  useChange(id, (body: Body<'/api/projects/{id}/milestones', 'post'>) =>
    api.post('/api/projects/{id}/milestones', { path: { id }, body }),
  );
export const useAddUsual = (id: string) =>
  useChange(id, () => api.post('/api/projects/{id}/milestones/default', { path: { id } }));
export const useFreeze = (id: string) =>
  useChange(id, (reason: string) =>
    api.post('/api/projects/{id}/milestones/baseline', { path: { id }, body: { reason } }),
  );
export const useEditMilestone = (projectId: string, { id, version }: MilestoneResource['data']) =>
  useChange(projectId, (wish: MilestoneEdit) =>
    api.patch('/api/milestones/{id}', { path: { id }, body: { ...wish, version } }),
  );
export const useRemoveMilestone = (projectId: string, { id, version }: MilestoneResource['data']) =>
  useChange(projectId, () => api.delete('/api/milestones/{id}', { path: { id }, query: { version } }));
