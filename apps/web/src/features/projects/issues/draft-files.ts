import { delMany, get, set } from 'idb-keyval';

/** Photos and voice notes of drafts, kept beside them: typing a letter does not write megabytes. */
const kept = new Map<string, Blob>();
const nameOf = (key: string) => `oz.issue.file.${key}`;

export async function keepFile(key: string, blob: Blob): Promise<void> {
  kept.set(key, blob);
  // A store that is full or forbidden costs only the survival of a reload.
  await set(nameOf(key), blob).catch(() => undefined);
}

export async function keptFile(key: string): Promise<Blob | undefined> {
  return kept.get(key) ?? (await get<Blob>(nameOf(key)).catch(() => undefined));
}

export function dropFiles(keys: readonly string[]): void {
  for (const key of keys) kept.delete(key);
  void delMany(keys.map(nameOf)).catch(() => undefined);
}
