import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { LedgerResource } from '../api';
import styles from './ledger.module.css';

/** Issues as cards: who holds it, until when, and what comes next. */
export function LedgerCards({ rows }: { rows: LedgerResource[] }) {
  const { t } = useTranslation(['ledger', 'project-codes']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  return (
    <ul className={styles.cards}>
      {rows.map(({ data }) => (
        <li key={data.id} className={styles.card}>
          <div className={styles.cardHead}>
            <LightMark light={data.light} />
            <span className={styles.muted}>
              {data.number} · {t(`project-codes:category.${data.category}`)}
            </span>
          </div>
          <Link to={`/issues/${data.id}`} className={styles.cardTitle}>
            {data.title}
          </Link>
          <span className={styles.muted}>{data.project ? say(data.project.name) : t('confidential')}</span>
          <span>
            {say(data.holder.name)}
            {data.holder.person && ` · ${data.holder.person}`}
          </span>
          {data.dueAt && (
            <span>
              {t('card.until')} <Moment at={data.dueAt} timeZone={timeZone} />
            </span>
          )}
          {data.nextStep && <span>{t('card.next', { step: stepWords(t, data.nextStep) })}</span>}
        </li>
      ))}
    </ul>
  );
}
