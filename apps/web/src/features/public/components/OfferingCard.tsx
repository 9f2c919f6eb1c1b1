import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Offering } from '~/shared/sessions/types';
import { formatDay, formatTime } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { zoneLabel } from '~/shared/time/zone-names';
import { soon } from '../api';
import styles from './offering-card.module.css';

/** What one can talk about, with whom, and the next three free times. */
export function OfferingCard({ offering }: { offering: Offering }) {
  const { t } = useTranslation('public');
  const { say, locale } = useLanguage();
  const timeZone = useTimeZone();
  const slots = useQuery(soon(offering.id, timeZone));
  const next = slots.data?.slots.slice(0, 3) ?? [];
  return (
    <article className={styles.card}>
      <h3>{say(offering.title)}</h3>
      <p>{say(offering.description)}</p>
      <p className={styles.facts}>
        {t('offering.minutes', { count: offering.durationMinutes })}
        {offering.hosts.length > 0 && ` · ${offering.hosts.map(({ name }) => name).join(t('map.comma'))}`}
      </p>
      {slots.isPending ? (
        <Skeleton.Button active block />
      ) : next.length > 0 ? (
        <>
          <ul className={styles.times} aria-label={t('offering.next')}>
            {next.map(({ startsAt }) => (
              <li key={startsAt}>
                <Link to={`/book/${offering.id}?at=${encodeURIComponent(startsAt)}`}>
                  <span>{formatDay(startsAt, locale, timeZone)}</span>
                  <strong>{formatTime(startsAt, locale, timeZone)}</strong>
                </Link>
              </li>
            ))}
          </ul>
          <p className={styles.zone}>{zoneLabel(timeZone, locale, next[0]?.startsAt)}</p>
        </>
      ) : (
        <p className={styles.facts}>{t('offering.none')}</p>
      )}
      <ButtonLink type="primary" block to={`/book/${offering.id}`}>
        {t('offering.all')}
      </ButtonLink>
    </article>
  );
}
