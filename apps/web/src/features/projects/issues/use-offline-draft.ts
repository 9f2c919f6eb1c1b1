import { del, get, set } from 'idb-keyval';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bilingual, ErrorCode, IssueCategory } from '#contracts';
import { dropFiles, keepFile } from './draft-files';
import { draftFileName } from './files';

/** A photo or a voice note of a draft; its bytes are in draft-files.ts. */
export interface DraftFile {
  /** Names this one file: sent twice, it is kept once. */
  key: string;
  purpose: 'photo' | 'voice';
  name: string;
  /** It is with the server. */
  sent: boolean;
  /** Why the server does not take it. */
  refused?: ErrorCode;
}

/** What the server said when the issue was filed. */
export interface FiledIssue {
  id: string;
  number: string;
  holder: Bilingual;
  dueAt: string | null;
}

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
  files: DraftFile[];
  /** It is filed; what remains of the draft are files that have not arrived. */
  filed?: FiledIssue;
}

export const freshDraft = (): IssueDraft => ({
  title: '',
  description: '',
  confidential: false,
  key: crypto.randomUUID(),
  waiting: false,
  sent: false,
  files: [],
});

type Change = Partial<IssueDraft> | ((draft: IssueDraft) => Partial<IssueDraft>);

/** What has been typed, photographed and said, kept on the phone through reloads and without a network until it has been filed. */
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
    (part: Change) => {
      if (!latest.current) return;
      latest.current = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      setDraft(latest.current);
      // A store that is full or forbidden costs only the survival of a reload.
      void set(name, latest.current).catch(() => undefined);
    },
    [name],
  );
  const clear = useCallback(() => {
    dropFiles(latest.current?.files.map(({ key }) => key) ?? []);
    latest.current = freshDraft();
    setDraft(latest.current);
    void del(name).catch(() => undefined);
  }, [name]);
  const addFile = useCallback(
    async (purpose: DraftFile['purpose'], blob: Blob) => {
      const key = crypto.randomUUID();
      await keepFile(key, blob);
      change(({ files }) => ({
        files: [...files, { key, purpose, name: draftFileName(files, purpose, blob.type), sent: false }],
      }));
    },
    [change],
  );
  const removeFile = useCallback(
    (key: string) => {
      change(({ files }) => ({ files: files.filter((file) => file.key !== key) }));
      dropFiles([key]);
    },
    [change],
  );
  return { draft, change, clear, addFile, removeFile };
}
