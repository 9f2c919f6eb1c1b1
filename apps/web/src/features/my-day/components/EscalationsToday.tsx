import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { Link } from '~/shared/components/Link';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { escalationsTodayQuery } from '../api';
import styles from './actions-today.module.css';

/** What came up to an authority and waits for its word: new ones first, then what is due first. */
export function EscalationsToday() {
  const { t } = useTranslation(['my-day', 'project-codes']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const authority = useMe()?.organisation?.kind === 'authority';
  const { data } = useQuery({ ...escalationsTodayQuery, enabled: authority });
  if (!data) return null;
  return (
    <section className={styles.escalations}>
      <h2>{t('escalations.title')}</h2>
      {data.items.length === 0 && <p>{t('escalations.none')}</p>}
      <ul>
        {data.items.map(({ data: issue }) => (
          <li key={issue.id}>
            <span>
              <Link to={`/issues/${issue.id}`}>{issue.title}</Link>
              <span className={styles.due}>
                {issue.unread && `${t('escalations.new')} · `}
                {issue.number} · {say(issue.zone.name)}
                {issue.dueAt && (
                  <>
                    {' · '}
                    {t('escalations.due')} <Moment at={issue.dueAt} timeZone={timeZone} />
                  </>
                )}
              </span>
            </span>
            <LightMark light={issue.light} />
          </li>
        ))}
      </ul>
      {data.items.length > 0 && (
        <p>
          <Link to="/escalations?state=waiting">{t('escalations.all')}</Link>
        </p>
      )}
    </section>
  );
}
