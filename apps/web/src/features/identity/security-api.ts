import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Body, Item } from '~/shared/api/contract';
import { api } from '~/shared/api/http';

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/me/password', 'post'>) => api.post('/api/me/password', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export const loginsQuery = queryOptions({
  queryKey: ['logins'],
  queryFn: ({ signal }) => api.get('/api/me/logins', { signal }),
});

export function useEndLogin() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api/me/logins/{id}', { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['logins'] }),
  });
}

export const useStartTotp = () => useMutation({ mutationFn: () => api.post('/api/me/totp') });

export function useConfirmTotp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => api.post('/api/me/totp/confirm', { body: { code } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export function useRemoveTotp() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/me/totp/remove', 'post'>) => api.post('/api/me/totp/remove', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
}

export type TokenEntry = Item<'/api/me/tokens'>['data'];

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => api.get('/api/me/tokens', { signal }),
});

export function useMakeToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'/api/me/tokens', 'post'>) => api.post('/api/me/tokens', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}

export function useRemoveToken() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api/me/tokens/{id}', { path: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['tokens'] }),
  });
}
