import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { type Decision, useRemoveAction } from '../api';
import styles from './meetings.module.css';

interface Props {
  meetingId: string;
  decisions: readonly Decision[];
  /** While the meeting is held, a slip can be taken back. */
  removable: boolean;
}

/** Who does what by when. */
export function Decisions({ meetingId, decisions, removable }: Props) {
  const { t } = useTranslation('meetings');
  const { say, locale } = useLanguage();
  const remove = useRemoveAction(meetingId);
  if (decisions.length === 0) return <p className={styles.muted}>{t('decisions.none')}</p>;
  return (
    <ul className={styles.decisions} aria-live="polite">
      {decisions.map(({ id, text, owner, dueOn, doneAt, overdue, issueNumber }) => (
        <li key={id}>
          <strong>{text}</strong>
          <span className={styles.muted}>
            {[say(owner.organisation), owner.name].filter(Boolean).join(' · ')} ·{' '}
            {t('decisions.by', {
              day: formatPlainDay(dueOn, locale, { year: 'numeric', month: 'short', day: 'numeric' }),
            })}
            {issueNumber && ` · ${issueNumber}`}
            {doneAt && ` · ${t('decisions.done')}`}
            {overdue && ` · ${t('decisions.overdue')}`}
          </span>
          {removable && (
            <Popconfirm title={t('decisions.sure')} okText={t('decisions.remove')} onConfirm={() => remove.mutate(id)}>
              <Button size="small" type="text">
                {t('decisions.remove')}
              </Button>
            </Popconfirm>
          )}
        </li>
      ))}
    </ul>
  );
}
