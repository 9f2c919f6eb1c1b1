import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Issue } from '../api';
import styles from './issue.module.css';

type Entry = Issue['events'][number];
interface Props {
  event: Entry;
  timeZone: string;
}

/** What a row of the log says beside its words: who, which, from when to when. */
export function LogFacts({ event, timeZone }: Props) {
  const { t } = useTranslation('issues');
  const { say } = useLanguage();
  const { about, payload, type } = event;
  const { holder, presets, other } = about;
  const preset = (one: { name: { zh: string; en: string }; number: number }) =>
    one.number > 0 ? t('log.presetVersion', { name: say(one.name), number: one.number }) : say(one.name);
  return (
    <>
      {holder && (
        <p className={styles.said}>
          {t('log.holder', { name: [say(holder.organisation), holder.person].filter(Boolean).join(' · ') })}
        </p>
      )}
      {presets && (
        <p className={styles.said}>
          {presets.before && `${preset(presets.before)} → `}
          {preset(presets.after)}
        </p>
      )}
      {other && (
        <p className={styles.said}>
          {other.id ? (
            <Link to={`/issues/${other.id}`}>
              {other.number} {other.title}
            </Link>
          ) : (
            [other.number, other.title].filter(Boolean).join(' ')
          )}
        </p>
      )}
      {typeof payload.fileName === 'string' && <p className={styles.said}>{payload.fileName}</p>}
      {type.startsWith('pause') && typeof payload.until === 'string' && (
        <p className={styles.said}>
          {t('log.until')} <Moment at={payload.until} timeZone={timeZone} />
        </p>
      )}
      {type === 'resumed' && payload.planned === true && <p className={styles.said}>{t('log.planned')}</p>}
      <Extension event={event} timeZone={timeZone} />
      {type === 'deadline-moved' && <Move event={event} timeZone={timeZone} />}
    </>
  );
}

function Extension({ event: { about }, timeZone }: Props) {
  const { t } = useTranslation('issues');
  if (!about.extension) return null;
  const { from, to } = about.extension;
  const length = ({ limit }: typeof from) => t(`unit.${limit.unit}`, { count: limit.amount });
  return (
    <p className={styles.said}>
      {length(from)} → {length(to)}
      <br />
      <FromTo from={from.dueAt} to={to.dueAt} timeZone={timeZone} />
    </p>
  );
}

interface MovedPayload {
  clock: string;
  from: string;
  to: string;
  notices: { id: string; title: string }[];
}

function Move({ event, timeZone }: Props) {
  const { t } = useTranslation(['issues', 'ledger']);
  const { clock, from, to, notices } = event.payload as unknown as MovedPayload;
  const [kind = '', round] = clock.split('.');
  return (
    <>
      <p className={styles.said}>
        {t(`ledger:moved.clock.${kind as 'solve'}`)}
        {round && ` (${t('clocks.round', { round })})`}: <FromTo from={from} to={to} timeZone={timeZone} />
      </p>
      {notices.map(({ id, title }) => (
        <p key={id} lang="zh-CN" className={styles.said}>
          {title}（{id}）
        </p>
      ))}
    </>
  );
}

function FromTo({ from, to, timeZone }: { from: string; to: string; timeZone: string }) {
  return (
    <>
      <Moment at={from} timeZone={timeZone} /> → <Moment at={to} timeZone={timeZone} />
    </>
  );
}
