import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { summaryQuery } from '../api';
import styles from './ledger.module.css';

/** The counts that decide the day; each leads to its rows. */
export function SummaryStrip() {
  const { t } = useTranslation('ledger');
  const { locale } = useLanguage();
  const { data } = useQuery(summaryQuery);
  if (!data) return null;
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const figures = [
    { key: 'open', value: data.open, to: '/issues?state=open' },
    { key: 'overdue', value: data.overdue, to: '/issues?overdue=true' },
    { key: 'yellow', value: data.byLight.yellow ?? 0, to: '/issues?light=yellow' },
    { key: 'dueThisWeek', value: data.dueThisWeek, to: '/issues?state=open&sort=due' },
    { key: 'waitingForMe', value: data.waitingForMe, to: '/issues?mine=true' },
  ] as const;
  return (
    <ul className={styles.summary} aria-label={t('summary.label')}>
      {figures.map(({ key, value, to }) => (
        <li key={key} data-figure={key}>
          <Link to={to}>
            <strong>{value}</strong> {t(`summary.${key}`)}
          </Link>
        </li>
      ))}
      {data.averageDays !== null && (
        <li data-figure="averageDays">
          <Link to="/issues?state=closed&sort=closed">
            <Trans
              t={t}
              i18nKey="summary.averageDays"
              values={{ days: days.format(data.averageDays) }}
              components={{ b: <strong /> }}
            />
          </Link>
        </li>
      )}
    </ul>
  );
}
