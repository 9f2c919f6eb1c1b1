import { RightOutlined } from '@ant-design/icons';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { ZonedTime } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { useOpenOfferings } from '../api';
import styles from './open-for-talks.module.css';

/** The soonest free times of all zones: one click from here to a conversation. */
export function OpenForTalks({ slugs }: { slugs: string[] | undefined }) {
  const { t } = useTranslation('public');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const { offerings, isPending } = useOpenOfferings(slugs ?? []);
  return (
    <section className={styles.board} aria-labelledby="talks-title">
      <h2 id="talks-title">{t('talks.title')}</h2>
      {!slugs || isPending ? (
        <Skeleton active paragraph={{ rows: 5 }} title={false} />
      ) : offerings.length === 0 ? (
        <p className={styles.none}>{t('talks.none')}</p>
      ) : (
        <ul>
          {offerings.slice(0, 4).map((offering) => (
            <li key={offering.id}>
              <Link to={`/book/${offering.id}`}>
                <span className={styles.words}>
                  <span className={styles.zone}>{say(offering.zone.name)}</span>
                  <strong>{say(offering.title)}</strong>
                  <span className={styles.when}>
                    {offering.nextFreeAt ? (
                      <ZonedTime at={offering.nextFreeAt} timeZone={timeZone} />
                    ) : (
                      t('talks.later')
                    )}
                  </span>
                </span>
                <RightOutlined aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
