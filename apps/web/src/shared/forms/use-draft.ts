import { useCallback, useState } from 'react';

const prefix = 'oz.draft.';

function read<T>(store: Storage, key: string, initial: T): T {
  try {
    const stored = store.getItem(prefix + key);
    return stored ? { ...initial, ...(JSON.parse(stored) as T) } : initial;
  } catch {
    return initial;
  }
}

/** What has been typed, kept through reloads, logins and lost connections until it is sent; in this tab unless told otherwise. */
export function useDraft<T extends object>(key: string, initial: T, store: Storage = sessionStorage) {
  const [draft, setDraft] = useState<T>(() => read(store, key, initial));
  const change = useCallback(
    (part: Partial<T>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        try {
          store.setItem(prefix + key, JSON.stringify(next));
        } catch {
          // A full or forbidden store only costs the draft its survival of a reload.
        }
        return next;
      }),
    [key, store],
  );
  const clear = useCallback(() => store.removeItem(prefix + key), [key, store]);
  return [draft, change, clear] as const;
}
