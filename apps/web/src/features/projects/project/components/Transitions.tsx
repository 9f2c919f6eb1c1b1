import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { transitionsQuery } from '../api';
import styles from './project.module.css';

/** Every step the project took, with who decided it. */
export function Transitions({ projectId }: { projectId: string }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const timeZone = useTimeZone();
  const steps = useQuery(transitionsQuery(projectId));
  return (
    <Panel title={t('transitions.title')}>
      <Loaded query={steps} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.faint}>{t('transitions.none')}</p>
          ) : (
            <ol className={styles.history}>
              {items.toReversed().map(({ id, step, fromStage, toStage, reason, madeBy, madeAt }) => (
                <li key={id}>
                  <strong>{t(`step.${step}.action`)}</strong>{' '}
                  {fromStage !== toStage &&
                    `${t(`project-codes:stage.${fromStage}`)} → ${t(`project-codes:stage.${toStage}`)}`}
                  {reason && <div>{reason}</div>}
                  <div className={styles.faint}>
                    {madeBy && `${madeBy} · `}
                    <Moment at={madeAt} timeZone={timeZone} />
                  </div>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}
