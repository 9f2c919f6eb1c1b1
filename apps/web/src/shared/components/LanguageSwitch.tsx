import { Button } from 'antd';
import { useHref, useLocation, useNavigate } from 'react-router';
import { rememberPath } from '~/shared/i18n/language';
import { useLanguage } from '~/shared/i18n/use-language';

/** Offers the other language in that language, on the same page. */
export function LanguageSwitch() {
  const { path } = useLanguage();
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const other = path === 'zh' ? 'en' : 'zh';
  const target = `/${other}${pathname.slice(3)}${search}${hash}`;
  const href = useHref(target);
  return (
    <Button
      type="text"
      href={href}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={(event) => {
        event.preventDefault();
        rememberPath(other);
        void navigate(target, { replace: true, preventScrollReset: true, state: { keepFocus: true } });
      }}
    >
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
