import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '#contracts';

/** The texts a person sees, from the very files the page uses: `words('en')('room', 'check.join')`. */
export function words(locale: Locale): (file: string, key: string) => string {
  return (file, key) => {
    const folder = path.join(process.cwd(), 'apps/web/src/locales', locale);
    let text: unknown = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8'));
    for (const part of key.split('.')) text = (text as Record<string, unknown>)?.[part];
    if (typeof text !== 'string') throw new Error(`${locale}/${file}.json has no ${key}`);
    return text;
  };
}
