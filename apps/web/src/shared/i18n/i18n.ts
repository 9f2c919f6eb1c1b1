import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Locale, locales } from '#contracts';
import { localeOfPath, preferredPath } from './language';

const files = import.meta.glob<{ default: Record<string, unknown> }>('../../locales/*/*.json');

/** One file per feature and language, fetched when a page first needs it. */
const backend: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`../../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no words for ${language}/${namespace}`), null);
    load().then(
      (file) => done(null, file.default),
      (error: Error) => done(error, null),
    );
  },
};

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
