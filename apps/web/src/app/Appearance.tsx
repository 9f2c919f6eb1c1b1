import { App as AntdApp, ConfigProvider } from 'antd';
import type { Locale as AntdLocale } from 'antd/es/locale';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMedia } from '~/shared/hooks/use-media';
import { readShadeChoice, type ShadeChoice, ShadeContext, saveShadeChoice } from '~/shared/theme/shade';
import { antdTheme, paint, type Shade } from './theme';

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
/**
 * Menus and dialogs live in an element of their own: in the body itself Ant Design would lock the scrolling with a style
 * element that carries no nonce, which the content security policy forbids. Own styles lock it instead.
 */
const layers = () => document.getElementById('layers') ?? document.body;
const darkQuery = window.matchMedia('(prefers-color-scheme: dark)');

function useSystemShade(): Shade {
  const [dark, setDark] = useState(darkQuery.matches);
  useEffect(() => {
    const listen = (event: MediaQueryListEvent) => setDark(event.matches);
    darkQuery.addEventListener('change', listen);
    return () => darkQuery.removeEventListener('change', listen);
  }, []);
  return dark ? 'dark' : 'light';
}

/** Ant Design's own words, loaded only for the language in use. */
function useAntdLocale(language: string) {
  const [locale, setLocale] = useState<AntdLocale>();
  useEffect(() => {
    let current = true;
    const load =
      language === 'zh-CN'
        ? Promise.all([import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')])
        : Promise.all([import('antd/es/locale/en_GB'), import('dayjs/locale/en-gb')]);
    Promise.all([load, import('dayjs')]).then(([[words], dayjs]) => {
      if (!current) return;
      dayjs.default.locale(language === 'zh-CN' ? 'zh-cn' : 'en-gb');
      setLocale(words.default);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return locale;
}

export function Appearance({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const system = useSystemShade();
  const [choice, setChoice] = useState<ShadeChoice>(readShadeChoice);
  const shade = choice === 'system' ? system : choice;
  const locale = useAntdLocale(i18n.language);

  useLayoutEffect(() => paint(shade), [shade]);
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useMemo(() => antdTheme(shade, !still), [shade, still]);
  const value = useMemo(
    () => ({
      shade,
      choice,
      choose: (next: ShadeChoice) => {
        saveShadeChoice(next);
        setChoice(next);
      },
    }),
    [shade, choice],
  );

  return (
    <ShadeContext value={value}>
      <ConfigProvider
        getPopupContainer={layers}
        csp={{ nonce }}
        theme={theme}
        locale={locale}
        button={{ autoInsertSpace: false }}
      >
        <AntdApp component={false}>{children}</AntdApp>
      </ConfigProvider>
    </ShadeContext>
  );
}
