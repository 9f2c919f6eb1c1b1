import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { formatMoney } from '~/shared/projects/money';
import { portfolioQuery } from '../api';
import styles from './projects.module.css';

/** How many projects stand where, and what they are worth; each figure leads to its rows. */
export function FunnelStrip() {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { locale, say } = useLanguage();
  const { data } = useQuery(portfolioQuery);
  const authority = useMe()?.organisation?.kind === 'authority';
  if (!data || data.total === 0) return null;
  const money = data.investment.map(({ currency, amount }) => formatMoney(amount, currency, locale)).join(' · ');
  return (
    <>
      <ol className={styles.funnel} aria-label={t('summary.label')}>
        {data.byStage.map(({ stage, active, stalled, lights }) => (
          <li key={stage} data-empty={active + stalled === 0 || undefined}>
            <Link to={`/projects?stage=${stage}`}>
              <span>{t(`project-codes:stage.${stage}`)}</span>
              <strong>{active + stalled}</strong>
              <small>{lights.red > 0 ? t('summary.red', { count: lights.red }) : '\u00a0'}</small>
            </Link>
          </li>
        ))}
      </ol>
      {money && (
        <p className={styles.money}>
          {t('summary.investment')} <strong>{money}</strong>
        </p>
      )}
      {(authority || data.zones.length > 1) && (
        <ul className={styles.zones} aria-label={t('summary.zones')}>
          {data.zones.map(({ zone, total, lights }) => (
            <li key={zone.id}>
              <Link to={`/projects?zone=${zone.id}`}>{say(zone.name)}</Link> {t('summary.count', { count: total })}
              {(['red', 'yellow', 'green'] as const).map(
                (light) =>
                  lights[light] > 0 && (
                    <Link key={light} to={`/projects?zone=${zone.id}&light=${light}`} className={styles.zoneLight}>
                      <LightMark light={light} /> {lights[light]}
                    </Link>
                  ),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
