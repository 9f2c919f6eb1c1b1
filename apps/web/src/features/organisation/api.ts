import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { OrganisationKind } from '#contracts';
import type { Answer, Body, Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { membersQuery } from '~/shared/organisation/api';

export type Organisation = Answer<'/api/organisation'>['data'];

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api.get('/api/organisation', { signal }),
  refetchOnWindowFocus: false,
});

export function useEditOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/organisation', 'patch'>) => api.patch('/api/organisation', { body }),
    onSuccess: (saved) => {
      queries.setQueryData(organisationQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}

export function useChangeMember() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string } & Body<'/api/organisation/members/{id}', 'patch'>) =>
      api.patch('/api/organisation/members/{id}', { path: { id }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}

export function useRemoveMember() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api/organisation/members/{id}', { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => api.get('/api/organisation/invitations', { signal }),
});

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/organisation/invitations', 'post'>) =>
      api.post('/api/organisation/invitations', { body }),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useRevokeInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api/organisation/invitations/{id}', { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export type ZoneProfile = Answer<'/api/organisation/zone'>['data'];
export type ZoneChange = Body<'/api/organisation/zone', 'patch'>;

export const ownZoneQuery = queryOptions({
  queryKey: ['organisation', 'zone'],
  queryFn: ({ signal }) => api.get('/api/organisation/zone', { signal }),
  refetchOnWindowFocus: false,
});

export function useEditZone() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ZoneChange) => api.patch('/api/organisation/zone', { body }),
    onSuccess: (saved) => {
      queries.setQueryData(ownZoneQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['zones'] });
    },
  });
}

export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) => api.get('/api/audit', { query: { cursor: pageParam }, signal }),
  initialPageParam: undefined as Item<'/api/audit'>['data']['sequence'] | undefined,
  getNextPageParam: (last) => (last.next === null ? undefined : Number(last.next)),
});

export const organisationsQuery = (kind: OrganisationKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['organisations', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) => api.get('/api/organisations', { query: { kind, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export function useCreateOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/organisations', 'post'>) => api.post('/api/organisations', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organisations'] }),
  });
}

export function useSetOrganisationDisabled() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, disabled, version }: Pick<Organisation, 'id' | 'disabled' | 'version'>) =>
      api.patch('/api/organisations/{id}', { path: { id }, body: { disabled, version } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['organisations'] }),
  });
}
