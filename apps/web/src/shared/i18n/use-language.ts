import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Bilingual, type Locale, localePaths } from '#contracts';

/** The page's language, addresses in it, and the right half of a bilingual text. */
export function useLanguage() {
  const { i18n } = useTranslation();
  const locale = i18n.language as Locale;
  const path = localePaths[locale];
  const to = useCallback((address: string) => `/${path}${address}`, [path]);
  const say = useCallback(
    (text: Bilingual | null | undefined) => (text ? text[path] || text.en || text.zh : ''),
    [path],
  );
  return { locale, path, to, say };
}
