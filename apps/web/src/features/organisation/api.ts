import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Bilingual, Industry, Locale, OrganisationKind, Region, Role } from '#contracts';
import type { List, Resource } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { type Member, type MemberAbility, membersQuery } from '~/shared/organisation/api';

export interface Organisation {
  id: string;
  kind: OrganisationKind;
  name: Bilingual;
  slug: string | null;
  country: string;
  website: string | null;
  disabled: boolean;
  createdAt: string;
  version: number;
}

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api.get<Resource<Organisation>>('/organisation', undefined, signal),
  refetchOnWindowFocus: false,
});

export function useEditOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { name?: Bilingual; country?: string; website?: string | null; version: number }) =>
      api.patch<Resource<Organisation>>('/organisation', change),
    onSuccess: (saved) => {
      queries.setQueryData(organisationQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['me'] });
    },
  });
}

export type MemberRow = Resource<Member, MemberAbility>;

export function useChangeMember() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: { id: string; role?: Role; disabled?: boolean; version: number }) =>
      api.patch<MemberRow>(`/organisation/members/${id}`, change),
    onSettled: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}

export function useRemoveMember() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<void>(`/organisation/members/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: membersQuery.queryKey }),
  });
}

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedBy: string | null;
  createdAt: string;
  expiresAt: string;
}

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => api.get<List<Invitation, 'revoke'>>('/organisation/invitations', undefined, signal),
});

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (invite: { email: string; role: Role; locale: Locale }) =>
      api.post<Resource<Invitation>>('/organisation/invitations', invite),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export function useRevokeInvitation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<void>(`/organisation/invitations/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

export interface Fact {
  label: Bilingual;
  value: Bilingual;
}

export interface ZoneProfile {
  slug: string;
  region: Region | '';
  location: { lat: number; lng: number } | null;
  timeZone: string;
  industries: Industry[];
  summary: Bilingual;
  description: Bilingual;
  accent: string;
  facts: { land: Fact[]; policies: Fact[]; people: Fact[] };
  published: boolean;
  version: number;
}

export const ownZoneQuery = queryOptions({
  queryKey: ['organisation', 'zone'],
  queryFn: ({ signal }) =>
    api.get<Resource<ZoneProfile, 'edit' | 'publish' | 'withdraw'>>('/organisation/zone', undefined, signal),
  refetchOnWindowFocus: false,
});

export type ZoneChange = Partial<Omit<ZoneProfile, 'slug' | 'version' | 'region'>> & {
  region?: Region;
  version: number;
};

export function useEditZone() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: ZoneChange) =>
      api.patch<Resource<ZoneProfile, 'edit' | 'publish' | 'withdraw'>>('/organisation/zone', change),
    onSuccess: (saved) => {
      queries.setQueryData(ownZoneQuery.queryKey, saved);
      void queries.invalidateQueries({ queryKey: ['zones'] });
    },
  });
}

export interface AuditEntry {
  sequence: number;
  at: string;
  who: { kind: string; name: string | null; ip: string | null };
  action: string;
  target: { type: string; id: string };
  details: Record<string, unknown>;
}

export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) => api.get<List<AuditEntry>>('/audit', { cursor: pageParam }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next ?? undefined,
});

export const organisationsQuery = (kind: OrganisationKind | undefined) =>
  infiniteQueryOptions({
    queryKey: ['organisations', kind ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.get<List<Organisation>>('/organisations', { kind, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export interface NewOrganisation {
  kind: Exclude<OrganisationKind, 'platform'>;
  name: Bilingual;
  country: string;
  slug?: string;
  owner?: { email: string; locale: Locale };
}

export function useCreateOrganisation() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (organisation: NewOrganisation) => api.post<Resource<Organisation>>('/organisations', organisation),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organisations'] }),
  });
}

export function useSetOrganisationDisabled() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, disabled, version }: Pick<Organisation, 'id' | 'disabled' | 'version'>) =>
      api.patch<Resource<Organisation>>(`/organisations/${id}`, { disabled, version }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['organisations'] }),
  });
}
