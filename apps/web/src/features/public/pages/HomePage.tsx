import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { setupQuery } from '~/shared/api/setup';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Loaded } from '~/shared/components/Loaded';
import { usePageTitle } from '~/shared/hooks/use-page-title';
import { useLanguage } from '~/shared/i18n/use-language';
import { zonesQuery } from '../api';
import { HowItWorks } from '../components/HowItWorks';
import { OpenForTalks } from '../components/OpenForTalks';
import { ZoneCards } from '../components/ZoneCards';
import { ZoneMap } from '../components/ZoneMap';
import styles from './home.module.css';

export function HomePage() {
  const { t } = useTranslation('public');
  const { to } = useLanguage();
  const zones = useQuery(zonesQuery);
  const setup = useQuery({ ...setupQuery, enabled: zones.data?.items.length === 0 });
  usePageTitle(t('home.pageTitle'));
  if (setup.data?.needed) return <Navigate replace to={to('/setup')} />;
  return (
    <>
      <div className={styles.hero}>
        <div className={styles.heroWords}>
          <p className={styles.eyebrow}>{t('home.eyebrow')}</p>
          <h1 tabIndex={-1}>{t('home.title')}</h1>
          <p className={styles.lead}>{t('home.lead')}</p>
          <p className={styles.actions}>
            <ButtonLink type="primary" size="large" to="/zones">
              {t('home.find')}
            </ButtonLink>
            <ButtonLink size="large" to="/sign-up">
              {t('home.signUp')}
            </ButtonLink>
          </p>
        </div>
        <OpenForTalks slugs={zones.data?.items.map(({ data }) => data.slug)} />
      </div>
      <section className={styles.section} aria-labelledby="zones-title">
        <h2 id="zones-title">{t('home.zones')}</h2>
        <p className={styles.sectionLead}>{t('home.zonesLead')}</p>
        <Loaded query={zones}>
          {(list) => (
            <>
              <ZoneMap zones={list.items.map(({ data }) => data)} />
              <ZoneCards zones={list.items.map(({ data }) => data)} />
            </>
          )}
        </Loaded>
      </section>
      <HowItWorks />
    </>
  );
}
