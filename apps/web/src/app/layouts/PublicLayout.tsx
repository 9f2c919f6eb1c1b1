import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { LanguageSwitch } from '~/shared/components/LanguageSwitch';
import { Link, NavLink } from '~/shared/components/Link';
import { Logo } from '~/shared/components/Logo';
import { PageSkeleton } from '~/shared/components/PageSkeleton';
import { ShadeSwitch } from '~/shared/components/ShadeSwitch';
import { homeOf } from '../navigation';
import styles from './public.module.css';

export function PublicLayout() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Logo />
          <nav className={styles.nav} aria-label={t('nav.main')}>
            <NavLink to="/zones">{t('nav.zones')}</NavLink>
          </nav>
          <div className={styles.tools}>
            <LanguageSwitch />
            <ShadeSwitch />
            {me ? (
              <ButtonLink type="primary" to={homeOf(me.organisation?.kind)}>
                {t('nav.myDay')}
              </ButtonLink>
            ) : (
              <>
                <ButtonLink type="text" to="/login">
                  {t('nav.login')}
                </ButtonLink>
                <ButtonLink type="primary" to="/sign-up" className={styles.signUp}>
                  {t('nav.signUp')}
                </ButtonLink>
              </>
            )}
          </div>
        </div>
      </header>
      <main id="content" className={styles.main}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <div className={styles.footerBar}>
          <p>{t('footer.about')}</p>
          <nav aria-label={t('nav.footer')}>
            <Link to="/zones">{t('nav.zones')}</Link>
            <a href="/api/docs">{t('footer.api')}</a>
          </nav>
        </div>
      </footer>
    </div>
  );
}
