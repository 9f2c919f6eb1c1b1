import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { Brief } from '../api';
import styles from './briefs.module.css';

/** Everybody the brief went to, in which language. */
export function SentTo({ brief: { sentAt, sentTo } }: { brief: Brief }) {
  const { t } = useTranslation(['briefs', 'common']);
  const timeZone = useTimeZone();
  return (
    <Panel title={t('sent.title')}>
      {sentAt && (
        <p className={styles.faint}>
          {t('sent.last')} <Moment at={sentAt} timeZone={timeZone} />
        </p>
      )}
      <ul className={styles.people}>
        {sentTo.map(({ name, email, locale }, place) => (
          // The same person may have got it twice.
          <li key={place}>
            <strong>{name}</strong> {email} · {t(`common:language.${locale}`)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
