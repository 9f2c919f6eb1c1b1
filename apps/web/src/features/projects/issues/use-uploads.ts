import { useCallback, useRef, useState } from 'react';
import type { IssueResource } from './api';
import { purposeOf } from './files';
import { type NewFile, type Purpose, useSendFile } from './files-api';
import { shrinkPhoto } from './shrink-photo';

export interface Upload extends NewFile {
  /** Why it did not arrive; it can be tried again, and is kept once. */
  error?: unknown;
}

/**
 * Files chosen for an issue, until they have arrived; they go one after the other.
 * @param purpose what they are, where it does not follow from their kind
 */
export function useUploads(issueId: string, purpose?: Purpose) {
  const send = useSendFile(issueId);
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [busy, setBusy] = useState(false);
  const queue = useRef<readonly Upload[]>([]);
  const running = useRef(false);
  const update = useCallback((next: readonly Upload[]) => {
    queue.current = next;
    setUploads(next);
  }, []);

  const add = useCallback(
    async (files: Iterable<File>) => {
      for (const file of files) {
        const kind = purposeOf(file);
        const blob = kind === 'photo' ? ((await shrinkPhoto(file)) ?? file) : file;
        const name = blob === file ? file.name : file.name.replace(/(\.\w{1,5})?$/, '.jpg');
        update([...queue.current, { key: crypto.randomUUID(), purpose: purpose ?? kind, name, blob }]);
      }
    },
    [purpose, update],
  );

  /** Sends what has not been tried; answers with the issue as the last one left it. */
  const sendAll = useCallback(async (): Promise<IssueResource | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    let issue: IssueResource | undefined;
    const next = () => queue.current.find(({ error }) => error === undefined);
    for (let file = next(); file; file = next()) {
      const { key } = file;
      try {
        issue = await send(file);
        update(queue.current.filter((other) => other.key !== key));
      } catch (error) {
        update(queue.current.map((other) => (other.key === key ? { ...other, error } : other)));
      }
    }
    running.current = false;
    setBusy(false);
    return issue;
  }, [send, update]);

  const retry = useCallback(() => {
    update(queue.current.map(({ error: _, ...file }) => file));
    return sendAll();
  }, [update, sendAll]);
  const remove = useCallback((key: string) => update(queue.current.filter((file) => file.key !== key)), [update]);
  /** How many are still here, asked outside of drawing the page. */
  const left = useCallback(() => queue.current.length, []);
  return { uploads, busy, add, sendAll, retry, remove, left };
}
