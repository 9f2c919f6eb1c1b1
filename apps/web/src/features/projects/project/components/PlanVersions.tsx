import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatLongDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { planVersionsQuery, type StagePlan } from '../api';
import styles from './plan.module.css';

/** Every version there was, the newest first, to look up or to begin from. */
export function PlanVersions({ take }: { take?: (plan: StagePlan) => void }) {
  const { t } = useTranslation('projects');
  const { locale } = useLanguage();
  const timeZone = useTimeZone();
  const versions = useQuery(planVersionsQuery);
  return (
    <Panel title={t('plan.versions')}>
      <ul className={styles.versions}>
        {versions.data?.items.map((plan) => (
          <li key={plan.number}>
            {plan.number === 0 ? t('plan.builtIn') : t('plan.number', { number: plan.number })}{' '}
            {plan.createdAt && (
              <span className={styles.faint}>
                {t('plan.by', {
                  name: plan.createdBy ?? '',
                  day: formatLongDay(plan.createdAt, locale, timeZone),
                })}
              </span>
            )}
            {take && (
              <Button type="link" size="small" onClick={() => take(plan)}>
                {t('plan.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
