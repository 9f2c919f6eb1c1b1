import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { type ServiceLevel, serviceLevelQuery, zoneQuery } from '../api';
import styles from './service-level.module.css';

/** How a zone handles what companies report: numbers only, for everybody. */
export function ServiceLevelPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('public');
  const { say } = useLanguage();
  const zone = useQuery(zoneQuery(slug));
  const level = useQuery(serviceLevelQuery(slug));
  return (
    <Loaded query={zone} page>
      {({ data }) => (
        <div className={styles.page}>
          <PageHeader
            title={t('service.title')}
            above={<Link to={`/zones/${slug}`}>{say(data.name)}</Link>}
            lead={t('service.lead')}
          />
          <Loaded query={level} rows={4}>
            {(found) => <Numbers level={found} />}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

function Numbers({ level }: { level: ServiceLevel }) {
  const { t } = useTranslation('public');
  const { locale } = useLanguage();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const few = t('service.few');
  const rows = [
    [t('service.filed'), number.format(level.filed)],
    [t('service.closed'), number.format(level.closed)],
    [t('service.open'), number.format(level.open)],
    [t('service.overdue'), number.format(level.overdue)],
    [t('service.inTime'), level.inTime === null ? few : share.format(level.inTime)],
    [
      t('service.days'),
      level.medianDays === null ? few : t('service.dayCount', { days: number.format(level.medianDays) }),
    ],
    [
      t('service.satisfaction'),
      level.satisfaction === null ? few : t('service.score', { score: number.format(level.satisfaction) }),
    ],
  ] as const;
  return (
    <dl className={styles.numbers}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={value === few ? styles.few : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
