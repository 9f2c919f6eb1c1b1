import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { uploadTo } from '~/shared/api/http';
import { type IssueResource, issueQuery } from './api';

export type Purpose = 'photo' | 'voice' | 'file' | 'proof';
export type Attachment = IssueResource['data']['attachments'][number];

/** A file on its way, named by a key: sent twice, it is kept once. */
export interface NewFile {
  key: string;
  purpose: Purpose;
  name: string;
  blob: Blob;
}

export function sendFile(issueId: string, { key, purpose, name, blob }: NewFile): Promise<IssueResource> {
  const form = new FormData();
  form.append('purpose', purpose);
  form.append('key', key);
  form.append('file', blob, name);
  return uploadTo('/api/issues/{id}/attachments', { id: issueId }, form);
}

/** Sends a file of an issue and shows the issue as it is then. */
export function useSendFile(issueId: string) {
  const queries = useQueryClient();
  return useCallback(
    async (file: NewFile) => {
      const issue = await sendFile(issueId, file);
      queries.setQueryData(issueQuery(issueId).queryKey, issue);
      return issue;
    },
    [issueId, queries],
  );
}

export const contentOf = (issueId: string, id: string, inline = false) =>
  `/api/issues/${issueId}/attachments/${id}/content${inline ? '?inline=1' : ''}`;
