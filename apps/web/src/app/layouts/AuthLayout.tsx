import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { LanguageSwitch } from '~/shared/components/LanguageSwitch';
import { Logo } from '~/shared/components/Logo';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { ParcelArt } from '~/shared/components/ParcelArt';
import { ShadeSwitch } from '~/shared/components/ShadeSwitch';
import styles from './auth.module.css';

/** One form, one thought, beside a quiet picture. */
export function AuthLayout() {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <aside className={styles.picture} aria-hidden="true">
        <ParcelArt seed="openzone-door" accent="#ffffff" className={styles.art} />
        <p className={styles.words}>{t('brand.promise')}</p>
      </aside>
      <div className={styles.side}>
        <header className={styles.header}>
          <Logo />
          <span className={styles.tools}>
            <LanguageSwitch />
            <ShadeSwitch />
          </span>
        </header>
        <main id="content" className={styles.main}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}
