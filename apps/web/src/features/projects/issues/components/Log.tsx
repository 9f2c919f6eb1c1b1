import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#contracts';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { stepWords } from '~/shared/issues/words';
import type { Issue } from '../api';
import styles from './issue.module.css';
import { LogFacts } from './LogFacts';

type Entry = Issue['events'][number];
const spoken = ['text', 'reason', 'note', 'proof'] as const;

/** Everything that happened, newest first, in words. */
export function Log({ issue }: { issue: Issue }) {
  const { t } = useTranslation('issues');
  return (
    <aside className={styles.log} aria-labelledby="log-title">
      <h2 id="log-title">{t('log.title')}</h2>
      <Timeline
        items={[...issue.events].reverse().map((event) => ({
          key: event.sequence,
          color: event.type === 'escalated' || event.type === 'rejected' ? 'red' : 'blue',
          content: <LogEntry event={event} timeZone={issue.timeZone} />,
        }))}
      />
    </aside>
  );
}

function LogEntry({ event, timeZone }: { event: Entry; timeZone: string }) {
  const { t } = useTranslation(['issues', 'ledger']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  const { payload, type, actor } = event;
  const share = typeof payload.share === 'number' ? payload.share : undefined;
  const level = typeof payload.level === 'number' ? (payload.level as 1 | 2 | 3 | 4) : undefined;
  const receiver = receiverIn(payload, say);
  const reason = typeof payload.reason === 'string' ? payload.reason : '';
  const listed = type.startsWith('pause') && t(`pauseReason.${reason as 'court'}`, { defaultValue: reason });
  const who = [actor.name, actor.organisation && say(actor.organisation)].filter(Boolean).join(' · ');
  return (
    <>
      <div>
        {t(`log.${type}`)}
        {share !== undefined &&
          level !== undefined &&
          ` – ${t('log.step', { share, level: ledger(`level.${level}`) })}`}
        {event.internal && <span className={styles.internal}>{t('log.internal')}</span>}
      </div>
      <LogFacts event={event} timeZone={timeZone} />
      {receiver !== '' && typeof payload.number === 'string' && (
        <p className={styles.said}>{t('log.slip', { number: payload.number, receiver })}</p>
      )}
      {spoken.map((key) => {
        const words = key === 'reason' && listed ? listed : payload[key];
        return typeof words === 'string' && words ? (
          <p key={key} className={styles.said}>
            {words}
          </p>
        ) : null;
      })}
      {typeof payload.nextStep === 'string' && (
        <p className={styles.said}>{t('log.next', { step: stepWords(ledger, payload.nextStep) })}</p>
      )}
      {typeof payload.satisfaction === 'number' && (
        <p className={styles.said}>{t('log.satisfaction', { score: payload.satisfaction })}</p>
      )}
      <div className={styles.muted}>
        {who && `${who} · `}
        <Moment at={event.at} timeZone={timeZone} />
      </div>
    </>
  );
}

/** Whom a slip went to: an organisation in both languages, or a name as somebody wrote it. */
function receiverIn({ receiver }: Entry['payload'], say: (name: Bilingual) => string): string {
  if (typeof receiver === 'string') return receiver;
  return receiver && typeof receiver === 'object' && 'zh' in receiver ? say(receiver as Bilingual) : '';
}
