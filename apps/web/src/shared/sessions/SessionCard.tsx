import { VideoCameraOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useNow } from '~/shared/time/use-now';
import { formatter } from '../time/format';
import { SessionStateTag } from './SessionStateTag';
import styles from './session-card.module.css';
import { isRunning, roomIsOpen, sidesOf } from './sides';
import type { SessionResource } from './types';

interface Props {
  session: SessionResource;
  /** Of its heading on the page. */
  level?: 2 | 3;
}

/** One line of a list of sessions: when for both sides, with whom, about what, and Join when it is time. */
export function SessionCard({ session: { data, abilities }, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation();
  const { say, locale } = useLanguage();
  const now = useNow();
  const { mine, theirs, other } = sidesOf(data, useMe());
  const start = new Date(data.startsAt);
  const joinable = abilities.join || roomIsOpen(data, now);
  return (
    <article className={styles.card} data-state={data.state} data-running={isRunning(data, now)}>
      <div className={styles.date} aria-hidden="true">
        <span>{formatter(locale, mine, { month: 'short' }).format(start)}</span>
        <strong>{formatter('en', mine, { day: 'numeric' }).format(start)}</strong>
        <span>{formatter(locale, mine, { weekday: 'short' }).format(start)}</span>
      </div>
      <div className={styles.words}>
        <Heading className={styles.topic}>
          <Link to={`/sessions/${data.id}`}>{data.topic}</Link>
        </Heading>
        <p className={styles.other}>{say(other)}</p>
        <BothTimes at={data.startsAt} until={data.endsAt} mine={mine} theirs={theirs} />
      </div>
      <div className={styles.side}>
        <SessionStateTag session={data} />
        {joinable && (
          <ButtonLink type="primary" icon={<VideoCameraOutlined />} to={`/sessions/${data.id}/room`}>
            {t('session.join')}
          </ButtonLink>
        )}
      </div>
    </article>
  );
}
