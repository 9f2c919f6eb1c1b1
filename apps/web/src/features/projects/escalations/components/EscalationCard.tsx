import { LockOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { BothTimes, Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { IssueAction } from '../../issues/actions';
import type { EscalationResource } from '../api';
import styles from './escalations.module.css';

/** What can be done where it stands, by the ability that allows it. */
const inPlace = [
  { action: 'instruct', ability: 'instruct' },
  { action: 'comment', ability: 'comment' },
  { action: 'give-back', ability: 'giveBack' },
] as const satisfies readonly { action: IssueAction; ability: string }[];

interface Props {
  escalation: EscalationResource;
  history(): void;
  act(action: IssueAction): void;
}

/** One issue that came up: which, from whom, why, until when, and what can be done about it. */
export function EscalationCard({ escalation: { data, abilities }, history, act }: Props) {
  const { t } = useTranslation(['escalations', 'project-codes', 'issues', 'ledger']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const { step } = data;
  const level = (number: number) => t(`ledger:level.${number as 1 | 2 | 3 | 4}`);
  return (
    <li className={styles.card} data-unread={data.unread} aria-labelledby={`escalation-${data.id}`}>
      <div className={styles.head}>
        {data.unread && <Tag color="processing">{t('new')}</Tag>}
        <LightMark light={data.light} />
        <span className={styles.muted}>
          {data.number} · {t(`project-codes:category.${data.category}`)} · {t(`ledger:state.${data.state}`)}
        </span>
        {data.confidential && <Tag icon={<LockOutlined />}>{t('ledger:confidential')}</Tag>}
      </div>
      <h2 id={`escalation-${data.id}`} className={styles.title}>
        <Link to={`/issues/${data.id}`}>{data.title}</Link>
      </h2>
      <p className={styles.why}>
        {step.cause === 'clock'
          ? t('why.clock', { clock: clockWords(step.clock), share: step.share })
          : t('why.notSolved')}
        {' · '}
        {t('why.to', { level: level(step.level), name: say(step.to.name) })}
        {' · '}
        <Moment at={step.at} timeZone={timeZone} />
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('fact.from')}</dt>
          <dd>
            {say(data.zone.name)}
            {data.project && ` · ${say(data.project.name)}`}
            {data.company && ` · ${data.company}`}
          </dd>
        </div>
        <div>
          <dt>{t('fact.holder')}</dt>
          <dd>{[say(data.holder.name), data.holder.person].filter(Boolean).join(' · ')}</dd>
        </div>
        <div>
          <dt>{t('fact.due')}</dt>
          <dd>
            {data.dueAt ? <BothTimes at={data.dueAt} mine={timeZone} theirs={data.timeZone} /> : t('fact.finished')}
          </dd>
        </div>
        <div>
          <dt>{t('fact.next')}</dt>
          <dd>{data.nextStep ? stepWords(ledger, data.nextStep) : t('fact.finished')}</dd>
        </div>
        <div>
          <dt>{t('fact.level')}</dt>
          <dd>{level(data.level)}</dd>
        </div>
        <div>
          <dt>{t('fact.answer')}</dt>
          <dd>{data.answeredAt ? <Moment at={data.answeredAt} timeZone={timeZone} /> : t('fact.unanswered')}</dd>
        </div>
      </dl>
      <div className={styles.actions}>
        {inPlace.map(
          ({ action, ability }, index) =>
            abilities[ability] && (
              <Button
                key={action}
                type={index === 0 ? 'primary' : 'default'}
                aria-describedby={`escalation-${data.id}`}
                onClick={() => act(action)}
              >
                {t(`issues:action.${action}`)}
              </Button>
            ),
        )}
        <Button type="text" aria-describedby={`escalation-${data.id}`} onClick={history}>
          {t('history')}
        </Button>
      </div>
    </li>
  );

  /** A later round has the same name. */
  function clockWords(clock: string | null): string {
    const key = clock?.split('.')[0] ?? '';
    return t(`clock.${key as 'solve'}`, { defaultValue: key });
  }
}
