import { VideoCameraOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { isRunning, roomIsOpen, sidesOf } from '~/shared/sessions/sides';
import type { SessionResource } from '~/shared/sessions/types';
import { formatRelative } from '~/shared/time/format';
import { useNow } from '~/shared/time/use-now';
import styles from './next-session.module.css';

/** The one thing that comes next, with Join as soon as the room is open. */
export function NextSession({ session: { data, abilities } }: { session: SessionResource }) {
  const { t } = useTranslation('my-day');
  const { say, locale } = useLanguage();
  const now = useNow(10_000);
  const { mine, theirs, other } = sidesOf(data, useMe());
  const open = abilities.join || roomIsOpen(data, now);
  return (
    <section className={styles.next} aria-labelledby="next-title">
      <p className={styles.when} role="status">
        {isRunning(data, now)
          ? t('next.running')
          : t('next.label', { when: formatRelative(data.startsAt, now, locale) })}
      </p>
      <h2 id="next-title">{data.topic}</h2>
      <p className={styles.other}>{say(other)}</p>
      <BothTimes at={data.startsAt} until={data.endsAt} mine={mine} theirs={theirs} />
      <div className={styles.actions}>
        {open && (
          <ButtonLink type="primary" size="large" icon={<VideoCameraOutlined />} to={`/sessions/${data.id}/room`}>
            {t('next.join')}
          </ButtonLink>
        )}
        <ButtonLink size="large" to={`/sessions/${data.id}`}>
          {t('next.open')}
        </ButtonLink>
        {!open && <span className={styles.hint}>{t('next.hint')}</span>}
      </div>
    </section>
  );
}
