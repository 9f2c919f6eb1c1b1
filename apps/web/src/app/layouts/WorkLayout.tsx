import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '~/shared/api/me';
import { NavLink } from '~/shared/components/Link';
import { Logo } from '~/shared/components/Logo';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { useLanguage } from '~/shared/i18n/use-language';
import { homeOf, type NavigationEntry, navigationOf, worksInConsole } from '../navigation';
import { AccountTools } from './AccountTools';
import { PhoneBar } from './PhoneBar';
import styles from './work.module.css';

/** The place of everybody who is logged in: a console with a side bar for offices, a portal for their guests. */
export function WorkLayout() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const me = useMe();
  const kind = me?.organisation?.kind;
  const entries = navigationOf(me);
  const isConsole = worksInConsole(kind);
  return (
    <div className={styles.frame} data-face={isConsole ? 'console' : 'portal'}>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Logo to={homeOf(kind)} />
          <Navigation entries={entries} className={styles.top} label={t('nav.main')} />
          <AccountTools />
        </div>
      </header>
      <div className={styles.body}>
        {isConsole && (
          <aside className={styles.side} aria-label={t('nav.place')}>
            <p className={styles.place}>
              <span>{t(`kind.${kind ?? 'zone'}`)}</span>
              {say(me?.organisation?.name)}
            </p>
            <Navigation entries={entries} className={styles.list} label={t('nav.main')} />
            {me?.organisation?.slug && (
              <NavLink to={`/zones/${me.organisation.slug}`} className={styles.outside}>
                {t('nav.publicPage')}
              </NavLink>
            )}
          </aside>
        )}
        <main id="content" className={styles.main}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <PhoneBar entries={entries} className={styles.bottom} />
    </div>
  );
}

function Navigation({ entries, className, label }: { entries: NavigationEntry[]; className?: string; label: string }) {
  const { t } = useTranslation();
  return (
    <nav className={className} aria-label={label}>
      {entries.map(({ to, word, icon }) => (
        <NavLink key={to} to={to}>
          {icon}
          <span>{t(`nav.${word}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
