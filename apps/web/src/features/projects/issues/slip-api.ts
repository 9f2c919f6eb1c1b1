import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer, Body } from '~/shared/api/contract';
import { api } from '~/shared/api/http';
import { issueQuery } from './api';

export type Slip = Answer<'/api/issues/{id}/slips', 'get'>['data'][number];
export type NewSlip = Body<'/api/issues/{id}/slips', 'post'>;

export const slipsQuery = (issueId: string) =>
  queryOptions({
    queryKey: ['issues', 'slips', issueId],
    queryFn: ({ signal }) => api.get('/api/issues/{id}/slips', { path: { id: issueId }, signal }),
  });

/** @param key names this one slip: sent twice, it is issued once */
export function useIssueSlip(issueId: string, key: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSlip) =>
      api.post('/api/issues/{id}/slips', { path: { id: issueId }, body, idempotencyKey: key }),
    onSuccess: (slips) => {
      queries.setQueryData(slipsQuery(issueId).queryKey, slips);
      void queries.invalidateQueries({ queryKey: issueQuery(issueId).queryKey });
    },
  });
}

/** A slip as its receiver outside sees it; the secret travels in the body, never in an address. */
export const foundSlipQuery = (token: string) =>
  queryOptions({
    queryKey: ['slips', token],
    queryFn: ({ signal }) => api.post('/api/slips/look', { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useAnswerSlip = (token: string) =>
  useMutation({ mutationFn: (text: string) => api.post('/api/slips/answer', { body: { token, text } }) });
