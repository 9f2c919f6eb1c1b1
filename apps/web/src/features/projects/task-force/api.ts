import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export type TaskForceResource = Answer<'/api/projects/{id}/task-force', 'get'>;
export type TaskForceMember = TaskForceResource['data']['members'][number];

export const taskForceQuery = (id: string) =>
  queryOptions({
    queryKey: ['task-force', id],
    queryFn: ({ signal }) => api.get('/api/projects/{id}/task-force', { path: { id }, signal }),
  });

export const candidatesQuery = (id: string, organisation: string | undefined) =>
  queryOptions({
    queryKey: ['task-force', id, 'candidates', organisation ?? ''],
    queryFn: ({ signal }) =>
      api.get('/api/projects/{id}/task-force/candidates', { path: { id }, query: { organisation }, signal }),
  });

/** A change of the task force; the answer is the task force as it is now. */
function useChange<V>(id: string, change: (value: V) => Promise<TaskForceResource>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (force) => queries.setQueryData(taskForceQuery(id).queryKey, force),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['task-force', id] });
      // Its gate may ask for them.
      void queries.invalidateQueries({ queryKey: ['projects'] });
    },
  });
}

export const useAddMember = (id: string) =>
  useChange(id, (body: Body<'/api/projects/{id}/task-force/members', 'post'>) =>
    api.post('/api/projects/{id}/task-force/members', { path: { id }, body }),
  );

export const useChangeMember = (id: string, memberId: string) =>
  useChange(id, (body: Body<'/api/projects/{id}/task-force/members/{memberId}', 'patch'>) =>
    api.patch('/api/projects/{id}/task-force/members/{memberId}', { path: { id, memberId }, body }),
  );

export const useRemoveMember = (id: string) =>
  useChange(id, (memberId: string) =>
    api.delete('/api/projects/{id}/task-force/members/{memberId}', { path: { id, memberId } }),
  );

export type Load = Answer<'/api/task-forces/load', 'get'>['items'][number];

export const loadsQuery = queryOptions({
  queryKey: ['task-force', 'load'],
  queryFn: ({ signal }) => api.get('/api/task-forces/load', { signal }),
});
