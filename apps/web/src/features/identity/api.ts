import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Me } from '#contracts';
import type { Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { meQuery, useBecome } from '~/shared/api/me';
import { reconnectLive } from '~/shared/live/socket';

/** Ends in somebody else being here: what was read before is forgotten, and the socket shakes hands again. */
function useArrival<Entries, Arrived extends Me>(arrive: (entries: Entries) => Promise<Arrived>) {
  const become = useBecome();
  return useMutation({
    mutationFn: arrive,
    onSuccess: (me) => {
      become(me);
      reconnectLive();
    },
  });
}

export const useLogin = () =>
  useArrival((body: Body<'/api/auth/login', 'post'>) => api.post('/api/auth/login', { body }));
export const useVerifyEmail = () =>
  useArrival((body: Body<'/api/auth/verify-email', 'post'>) => api.post('/api/auth/verify-email', { body }));
export const useRedeemLoginLink = () =>
  useArrival((body: Body<'/api/auth/login-link/redeem', 'post'>) => api.post('/api/auth/login-link/redeem', { body }));
export const useSetup = () => useArrival((body: Body<'/api/setup', 'post'>) => api.post('/api/setup', { body }));
export const useRedeemInvitation = () =>
  useArrival((body: Body<'/api/invitations/redeem', 'post'>) => api.post('/api/invitations/redeem', { body }));
export const useSwitchOrganisation = () =>
  useArrival((organisationId: string) => api.post('/api/me/organisation', { body: { organisationId } }));

/** `leave` goes to a public page first: the page one is on would ask a visitor to log in again. */
export function useLogout(leave: () => unknown) {
  const become = useBecome();
  return useMutation({
    mutationFn: () => api.post('/api/auth/logout'),
    onSuccess: async () => {
      await leave();
      become(null);
      reconnectLive();
    },
  });
}

export const useSignUp = () =>
  useMutation({ mutationFn: (body: Body<'/api/auth/sign-up', 'post'>) => api.post('/api/auth/sign-up', { body }) });

export const useSendLoginLink = () =>
  useMutation({
    mutationFn: (body: Body<'/api/auth/login-link', 'post'>) => api.post('/api/auth/login-link', { body }),
  });

export const useSendReset = () =>
  useMutation({
    mutationFn: (body: Body<'/api/auth/password-reset', 'post'>) => api.post('/api/auth/password-reset', { body }),
  });

export const useReset = () =>
  useMutation({
    mutationFn: (body: Body<'/api/auth/password-reset/redeem', 'post'>) =>
      api.post('/api/auth/password-reset/redeem', { body }),
  });

export const oidcQuery = queryOptions({
  queryKey: ['oidc'],
  queryFn: ({ signal }) => api.get('/api/auth/oidc', { signal }),
  staleTime: 600_000,
});

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => api.post('/api/invitations/look', { body: { token } }),
    retry: false,
  });

export function useChangeMe() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/me', 'patch'>) => api.patch('/api/me', { body }),
    onSuccess: (me) => queries.setQueryData(meQuery.queryKey, me),
  });
}
