import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '~/shared/api/http';
import { useOnline } from '~/shared/hooks/use-online';
import { afterFailure, waitBefore } from './filing';
import { type IssueDraft, useOfflineDraft } from './use-offline-draft';

/**
 * Files the draft of a project. What could not be delivered is sent again by itself, with a growing wait, at once when the
 * connection returns, and also after a reload; the draft's key makes sure that it is filed once.
 */
export function useFiling(projectId: string) {
  const online = useOnline();
  const queries = useQueryClient();
  const { draft, change, clear } = useOfflineDraft(projectId);
  const [failures, setFailures] = useState(0);
  const filing = useMutation({
    mutationFn: ({ category, title, description, confidential, key }: IssueDraft) =>
      api.post('/api/projects/{id}/issues', {
        path: { id: projectId },
        body: { category: category!, title: title.trim(), description: description.trim(), confidential },
        idempotencyKey: key,
      }),
    // Our own waiting is kept with the draft, through a reload; the library's would not be.
    networkMode: 'always',
    onSuccess: () => {
      clear();
      setFailures(0);
      void queries.invalidateQueries({ queryKey: ['issues'] });
    },
    onError: (error, { sent }) => {
      setFailures((count) => count + 1);
      change(afterFailure(error, sent));
    },
  });
  const { mutate, isPending } = filing;

  useEffect(() => {
    if (!online) setFailures(0);
  }, [online]);

  useEffect(() => {
    if (!draft?.waiting || !online || isPending) return;
    const timer = setTimeout(() => {
      change({ sent: true });
      mutate(draft);
    }, waitBefore(failures));
    return () => clearTimeout(timer);
  }, [draft, online, isPending, failures, change, mutate]);

  const send = useCallback(() => {
    setFailures(0);
    change({ waiting: true });
  }, [change]);
  return { draft, change, clear, online, filing, send };
}
