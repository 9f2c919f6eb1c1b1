import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { IssueCategory } from '#contracts';

export interface IssueDraft {
  category?: IssueCategory;
  title: string;
  description: string;
  confidential: boolean;
  /** Names this one filing: sent twice, it is filed once. */
  key: string;
  /** The person wanted it sent; it leaves as soon as the server can be reached. */
  waiting: boolean;
  /** It went out and nobody knows whether it arrived: its text may no longer change, or it would be another issue. */
  sent: boolean;
}

export const freshDraft = (): IssueDraft => ({
  title: '',
  description: '',
  confidential: false,
  key: crypto.randomUUID(),
  waiting: false,
  sent: false,
});

/** What has been typed, kept on the phone through reloads and without a network until it has been filed. */
export function useOfflineDraft(projectId: string) {
  const name = `oz.issue.${projectId}`;
  const [draft, setDraft] = useState<IssueDraft>();
  const latest = useRef<IssueDraft>(undefined);

  useEffect(() => {
    let gone = false;
    void get<IssueDraft>(name)
      .catch(() => undefined)
      .then((stored) => {
        if (gone) return;
        latest.current = { ...freshDraft(), ...stored };
        setDraft(latest.current);
      });
    return () => {
      gone = true;
    };
  }, [name]);

  const change = useCallback(
    (part: Partial<IssueDraft>) => {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...part };
      setDraft(latest.current);
      // A store that is full or forbidden costs only the survival of a reload.
      void set(name, latest.current).catch(() => undefined);
    },
    [name],
  );
  const clear = useCallback(() => {
    latest.current = freshDraft();
    setDraft(latest.current);
    void del(name).catch(() => undefined);
  }, [name]);
  return { draft, change, clear };
}
