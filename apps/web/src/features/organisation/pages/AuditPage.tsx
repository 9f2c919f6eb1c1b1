import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { auditQuery } from '../api';
import styles from '../components/rows.module.css';

export function AuditPage() {
  const { t, i18n } = useTranslation('organisation');
  const timeZone = useTimeZone();
  const audit = useInfiniteQuery(auditQuery);
  const wordsFor = (action: string) =>
    i18n.exists(`organisation:audit.action.${action}`)
      ? (t as (key: string) => string)(`audit.action.${action}`)
      : action;
  return (
    <>
      <PageHeader title={t('audit.title')} lead={t('audit.lead')} />
      <Panel>
        <Loaded query={audit}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <EmptyState title={t('audit.empty')} />;
            return (
              <>
                <ul className={styles.rows}>
                  {items.map(({ data }) => (
                    <li key={data.sequence}>
                      <div>
                        <strong>{wordsFor(data.action)}</strong>
                        <p>
                          {data.who.name ?? t('audit.system')}
                          {data.who.ip && ` · ${data.who.ip}`}
                        </p>
                      </div>
                      <Moment at={data.at} timeZone={timeZone} />
                    </li>
                  ))}
                </ul>
                <LoadMore query={audit} />
              </>
            );
          }}
        </Loaded>
      </Panel>
    </>
  );
}
