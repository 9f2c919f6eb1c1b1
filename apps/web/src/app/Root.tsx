import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useOnline } from '~/shared/hooks/use-online';
import { RouteFocus } from './RouteFocus';
import styles from './root.module.css';

export function Root() {
  const { t } = useTranslation();
  const online = useOnline();
  const queries = useQueryClient();
  const moving = useNavigation().state !== 'idle';
  useEffect(() => {
    if (online)
      void queries.invalidateQueries({ type: 'active', predicate: (query) => query.state.status === 'error' });
  }, [online, queries]);
  return (
    <>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      <div className={styles.progress} data-moving={moving} aria-hidden="true" />
      <div role="status" className={styles.status}>
        {!online && <p className={styles.offline}>{t('offline')}</p>}
      </div>
      <Outlet />
      <RouteFocus />
      <ScrollRestoration />
    </>
  );
}
