import { ApiError } from '~/shared/api/problem';
import type { IssueDraft } from './use-offline-draft';

const longestWait = 60_000;

/** How long to wait before sending once more, in milliseconds: at once, then 2 s, 4 s, … up to a minute. */
export const waitBefore = (failures: number) => (failures === 0 ? 0 : Math.min(1000 * 2 ** failures, longestWait));

/** What a failed send leaves behind. */
export function afterFailure(error: unknown, sentBefore: boolean): Pick<IssueDraft, 'waiting' | 'sent'> {
  const status = error instanceof ApiError ? error.status : undefined;
  // No answer, or one of a server in trouble: the issue may have been filed, so the same text goes out once more.
  if (status === undefined || status >= 500) return { waiting: true, sent: true };
  // The server has read this text and turned it down: nothing was filed, and the person may mend it.
  if (status === 400 || status === 409 || status === 422) return { waiting: false, sent: false };
  // Signed out, too fast, no longer allowed: that says nothing of an earlier send.
  return { waiting: false, sent: sentBefore };
}

/** What a failed send of a file leaves behind: it goes out again, it waits for the person, or the server will not take it. */
export function afterFileFailure(error: unknown): 'again' | 'waits' | 'refused' {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === undefined || status >= 500 || status === 408 || status === 429) return 'again';
  // Signed out: nothing is wrong with the file.
  return status === 401 ? 'waits' : 'refused';
}
