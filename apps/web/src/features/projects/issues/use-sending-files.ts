import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiError } from '~/shared/api/problem';
import { dropFiles, keptFile } from './draft-files';
import { sendFile } from './files-api';
import { afterFileFailure, waitBefore } from './filing';
import type { DraftFile, useOfflineDraft } from './use-offline-draft';

type Draft = ReturnType<typeof useOfflineDraft>;

/** Sends the files of a draft once it is filed, one after the other, each until it has arrived. */
export function useSendingFiles({ draft, change, online }: Pick<Draft, 'draft' | 'change'> & { online: boolean }) {
  const [failures, setFailures] = useState(0);
  const [waits, setWaits] = useState(false);
  const issueId = draft?.filed?.id;
  const next = issueId && !waits ? draft.files.find(({ sent, refused }) => !sent && !refused) : undefined;
  const mark = (key: string, part: Partial<DraftFile>) =>
    change(({ files }) => ({ files: files.map((file) => (file.key === key ? { ...file, ...part } : file)) }));

  const upload = useMutation({
    mutationFn: async ({ id, file }: { id: string; file: DraftFile }) => {
      const blob = await keptFile(file.key);
      return blob ? sendFile(id, { ...file, blob }) : 'gone';
    },
    networkMode: 'always',
    onSuccess: (answer, { file: { key } }) => {
      setFailures(0);
      // The device has lost it: there is nothing to send.
      if (answer === 'gone') return mark(key, { refused: 'upload.missing' });
      mark(key, { sent: true });
      dropFiles([key]);
    },
    onError: (error, { file: { key } }) => {
      const next = afterFileFailure(error);
      if (next === 'again') setFailures((count) => count + 1);
      else if (next === 'waits') setWaits(true);
      else mark(key, { refused: error instanceof ApiError ? error.code : 'internal-error' });
    },
  });
  const { mutate, isPending } = upload;

  useEffect(() => {
    if (!online) setFailures(0);
  }, [online]);

  useEffect(() => {
    if (!issueId || !next || !online || isPending) return;
    const timer = setTimeout(() => mutate({ id: issueId, file: next }), waitBefore(failures));
    return () => clearTimeout(timer);
  }, [issueId, next, online, isPending, failures, mutate]);

  return {
    /** Nobody is signed in any more, or the connection is bad: it can be tried at once. */
    stuck: waits || failures > 0,
    tryNow: () => {
      setWaits(false);
      setFailures(0);
    },
  };
}
