import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import type { Issue } from '../api';
import styles from './issue.module.css';

/** Every time limit with the share of it that is used. */
export function Clocks({ issue }: { issue: Issue }) {
  const { t } = useTranslation('issues');
  const { say } = useLanguage();
  return (
    <Panel title={t('clocks.title')}>
      <p className={styles.muted}>
        {say(issue.preset.name)} · {say(issue.preset.source)} ({t('clocks.unverified')})
      </p>
      <ul className={styles.clocks}>
        {issue.clocks.map((clock) => (
          <li key={clock.key}>
            <div className={styles.clockHead}>
              <strong>
                {say(clock.name)}
                {/\.\d+$/.test(clock.key) && ` (${t('clocks.round', { round: clock.key.split('.')[1] })})`}
              </strong>
              <span>{t(`unit.${clock.limit.unit}`, { count: clock.limit.amount })}</span>
              {clock.state === 'stopped' ? (
                <span>{t(clock.inTime ? 'clocks.inTime' : 'clocks.late')}</span>
              ) : (
                <LightMark light={clock.light} />
              )}
            </div>
            <meter
              className={styles.meter}
              min={0}
              max={1}
              low={0.75}
              high={1}
              value={Math.min(1, clock.share)}
              aria-label={t('clocks.used', { share: Math.round(clock.share * 100) })}
            />
            <span className={styles.muted}>
              {clock.state === 'paused'
                ? t('clocks.paused')
                : t('clocks.used', { share: Math.round(clock.share * 100) })}{' '}
              · {t('clocks.due')} <Moment at={clock.dueAt} timeZone={issue.timeZone} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
