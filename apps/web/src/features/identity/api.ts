import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Bilingual, Locale, Me, Role, Scope } from '#contracts';
import type { List } from '~/shared/api/envelope';
import { api } from '~/shared/api/http';
import { meQuery, useBecome } from '~/shared/api/me';
import { reconnectLive } from '~/shared/live/socket';

/** Ends in somebody else being here: what was read before is forgotten, and the socket shakes hands again. */
function useArrival<Input, Answer extends Me = Me>(path: string) {
  const become = useBecome();
  return useMutation({
    mutationFn: (input: Input) => api.post<Answer>(path, input),
    onSuccess: (me) => {
      become(me);
      reconnectLive();
    },
  });
}

export const useLogin = () => useArrival<{ email: string; password: string; code?: string }>('/auth/login');
export const useVerifyEmail = () => useArrival<{ token: string }>('/auth/verify-email');
export const useRedeemLoginLink = () =>
  useArrival<{ token: string; code?: string }, Me & { returnTo: string | null }>('/auth/login-link/redeem');
export const useSetup = () =>
  useArrival<{ name: string; email: string; password: string; locale: Locale; timeZone: string }>('/setup');
export const useRedeemInvitation = () =>
  useArrival<{ token: string; name?: string; password?: string; locale?: Locale; timeZone?: string }>(
    '/invitations/redeem',
  );

export function useSwitchOrganisation() {
  const become = useBecome();
  return useMutation({
    mutationFn: (organisationId: string) => api.post<Me>('/me/organisation', { organisationId }),
    onSuccess: (me) => {
      become(me);
      reconnectLive();
    },
  });
}

export function useLogout() {
  const become = useBecome();
  return useMutation({
    mutationFn: () => api.post<void>('/auth/logout'),
    onSuccess: () => {
      become(null);
      reconnectLive();
    },
  });
}

export interface SignUpRequest {
  email: string;
  password: string;
  name: string;
  locale: Locale;
  timeZone: string;
  organisation: { name: string; country: string };
}

export const useSignUp = () =>
  useMutation({ mutationFn: (request: SignUpRequest) => api.post<object>('/auth/sign-up', request) });

export const useSendLoginLink = () =>
  useMutation({ mutationFn: (request: { email: string; returnTo?: string }) => api.post('/auth/login-link', request) });

export const useSendReset = () =>
  useMutation({ mutationFn: (request: { email: string }) => api.post('/auth/password-reset', request) });

export const useReset = () =>
  useMutation({
    mutationFn: (request: { token: string; password: string }) => api.post('/auth/password-reset/redeem', request),
  });

export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => api.get<{ needed: boolean }>('/setup', undefined, signal),
  staleTime: 0,
});

export const oidcQuery = queryOptions({
  queryKey: ['oidc'],
  queryFn: ({ signal }) => api.get<{ enabled: boolean; label: string | null }>('/auth/oidc', undefined, signal),
  staleTime: 600_000,
});

export interface InvitationLook {
  organisation: { name: Bilingual };
  email: string;
  role: Role;
  hasAccount: boolean;
}

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => api.post<InvitationLook>('/invitations/look', { token }),
    retry: false,
  });

export function useChangeMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { name?: string; locale?: Locale; timeZone?: string }) => api.patch<Me>('/me', change),
    onSuccess: (me) => queries.setQueryData(meQuery.queryKey, me),
  });
}

export const useChangePassword = () =>
  useMutation({
    mutationFn: (request: { current: string; next: string }) => api.post<void>('/me/password', request),
  });

export interface LoginEntry {
  id: string;
  userAgent: string | null;
  ip: string | null;
  method: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

export const loginsQuery = queryOptions({
  queryKey: ['logins'],
  queryFn: ({ signal }) => api.get<List<LoginEntry>>('/me/logins', undefined, signal),
});

export function useEndLogin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<void>(`/me/logins/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['logins'] }),
  });
}

export const useStartTotp = () =>
  useMutation({ mutationFn: () => api.post<{ secret: string; uri: string }>('/me/totp') });

export function useConfirmTotp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => api.post<{ recoveryCodes: string[] }>('/me/totp/confirm', { code }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useRemoveTotp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (confirmation: { password?: string }) => api.post<void>('/me/totp/remove', confirmation),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export interface TokenEntry {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => api.get<List<TokenEntry>>('/me/tokens', undefined, signal),
});

export function useMakeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: { name: string; scopes: Scope[]; expiresInDays: number }) =>
      api.post<{ data: TokenEntry; token: string }>('/me/tokens', request),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}

export function useRemoveToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete<void>(`/me/tokens/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}
