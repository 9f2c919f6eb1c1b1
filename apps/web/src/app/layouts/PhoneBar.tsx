import { EllipsisOutlined } from '@ant-design/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { NavLink } from '~/shared/components/Link';
import type { NavigationEntry } from '../navigation';
import styles from './phone-bar.module.css';

/** As many as a phone shows without cutting a word off. */
const most = 5;

/** The pages somebody needs most, within reach of a thumb; the rest behind "More". */
export function PhoneBar({ entries, className }: { entries: NavigationEntry[]; className?: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname } = useLocation();
  const [first, rest] = [entries.slice(0, most), entries.slice(most)];
  const path = pathname.replace(/^\/[^/]+/, '');
  const isHere = ({ to }: NavigationEntry) => path === to || path.startsWith(`${to}/`);

  // A page that was chosen, or something beside the list that was touched, closes it.
  useEffect(() => setOpen(false), [pathname]);
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: Event) => {
      if (!frame.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const link = ({ to, word, icon }: NavigationEntry) => (
    <NavLink key={to} to={to}>
      {icon}
      <span>{t(`nav.${word}`)}</span>
    </NavLink>
  );
  return (
    <nav
      ref={frame}
      className={className}
      aria-label={t('nav.main')}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      {first.map(link)}
      {rest.length > 0 && (
        <>
          <button
            ref={button}
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-controls={id}
            data-here={rest.some(isHere)}
            onClick={() => setOpen((before) => !before)}
          >
            <EllipsisOutlined aria-hidden />
            <span>{t('nav.more')}</span>
          </button>
          <div id={id} className={styles.rest} hidden={!open}>
            {rest.map(link)}
          </div>
        </>
      )}
    </nav>
  );
}
