import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale, locales } from '#contracts';
import { localeOfPath, preferredPath } from './language';

type Words = Record<string, unknown>;
const files = import.meta.glob<{ default: Words }>('../../locales/*/*.json');
/** The same, in one file a language. */
const whole: Record<Locale, () => Promise<{ words: Record<string, Words> }>> = {
  en: () => import('./words.en'),
  'zh-CN': () => import('./words.zh-CN'),
};
let wanted: 'as-needed' | 'all' = 'as-needed';

const fetched = async (language: string, path: string): Promise<Words | undefined> =>
  wanted === 'all' ? (await whole[language as Locale]()).words[path] : (await files[path]?.())?.default;

/** One file per feature and language, fetched when a page first needs it; behind the login all of them at once. */
const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    fetched(language, `../../locales/${language}/${namespace}.json`).then(
      (found) => (found ? done(null, found) : done(new Error(`no words for ${language}/${namespace}`), null)),
      (error: Error) => done(error, null),
    );
  },
};

const groups = [...new Set(Object.keys(files).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)))];

/**
 * Every word of the reader's language at once. A page's parts have groups of their own and come when their data does: a
 * part that had to fetch its words then would take the page around it away for a moment.
 */
export async function loadAllWords(): Promise<null> {
  wanted = 'all';
  await i18next.loadNamespaces(groups);
  return null;
}

export function initialLocale(): Locale {
  const fromPath = localeOfPath(location.pathname.split('/')[1]);
  return fromPath ?? (preferredPath() === 'zh' ? 'zh-CN' : 'en');
}

export function startI18n() {
  return i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLocale(),
      fallbackLng: false,
      supportedLngs: [...locales],
      load: 'currentOnly',
      ns: ['common', 'errors'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
