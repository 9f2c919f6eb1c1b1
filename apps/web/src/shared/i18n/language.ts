import { type Locale, localePaths, locales } from '#contracts';

export type LanguagePath = (typeof localePaths)[Locale];

const storageKey = 'oz.language';

export function localeOfPath(part: string | undefined): Locale | undefined {
  return locales.find((locale) => localePaths[locale] === part);
}

/** The reader's own choice before, else what the browser asks for. */
export function preferredPath(): LanguagePath {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'zh' || stored === 'en') return stored;
  return navigator.languages.some((language) => language.toLowerCase().startsWith('zh')) ? 'zh' : 'en';
}

export function rememberPath(path: LanguagePath) {
  localStorage.setItem(storageKey, path);
}
