import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api } from '~/shared/api/http';
import { useOnline } from '~/shared/hooks/use-online';
import { afterFailure, waitBefore } from './filing';
import { type FiledIssue, type IssueDraft, useOfflineDraft } from './use-offline-draft';
import { useSendingFiles } from './use-sending-files';

/**
 * Files the draft of a project, then sends its photos and voice notes. What could not be delivered is sent again by itself,
 * with a growing wait, at once when the connection returns, and also after a reload; the keys of the draft and of each file
 * make sure that all of it arrives once.
 */
export function useFiling(projectId: string) {
  const online = useOnline();
  const queries = useQueryClient();
  const { draft, change, clear, addFile, removeFile } = useOfflineDraft(projectId);
  const [failures, setFailures] = useState(0);
  const [done, setDone] = useState<FiledIssue>();
  const filing = useMutation({
    mutationFn: ({ category, title, description, confidential, key }: IssueDraft) =>
      api.post('/api/projects/{id}/issues', {
        path: { id: projectId },
        body: { category: category!, title: title.trim(), description: description.trim(), confidential },
        idempotencyKey: key,
      }),
    // Our own waiting is kept with the draft, through a reload; the library's would not be.
    networkMode: 'always',
    onSuccess: ({ data: { id, number, holder, dueAt } }) => {
      const filed = { id, number, holder: holder.name, dueAt };
      setDone(filed);
      change({ filed, waiting: false });
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

  const sending = useSendingFiles({ draft, change, online });
  const filed = draft?.filed;
  const complete = filed !== undefined && draft?.files.every(({ sent }) => sent) === true;
  useEffect(() => {
    if (!complete) return;
    setDone(filed);
    clear();
  }, [complete, filed, clear]);

  const send = useCallback(() => {
    setFailures(0);
    change({ waiting: true });
  }, [change]);
  const again = useCallback(() => {
    clear();
    setDone(undefined);
    filing.reset();
  }, [clear, filing.reset]);
  return { draft, change, clear, addFile, removeFile, online, filing, send, filed: filed ?? done, sending, again };
}
