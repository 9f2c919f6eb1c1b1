import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { localeOfPath, preferredPath } from '~/shared/i18n/language';

/** The address decides the language of everything below it. */
export function LanguageGate() {
  const { i18n } = useTranslation();
  const locale = localeOfPath(useLocation().pathname.split('/')[1]);
  useLayoutEffect(() => {
    if (!locale) return;
    document.documentElement.lang = locale;
    if (i18n.language !== locale) void i18n.changeLanguage(locale);
  }, [i18n, locale]);
  return <Outlet />;
}

/** An address without a language goes to the same page in the reader's own. */
export function ChooseLanguage() {
  const { pathname, search, hash } = useLocation();
  return <Navigate replace to={`/${preferredPath()}${pathname === '/' ? '' : pathname}${search}${hash}`} />;
}
