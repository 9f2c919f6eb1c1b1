import { Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Moment } from '~/shared/components/ZonedTime';
import type { Session } from '~/shared/sessions/types';
import { useNow } from '~/shared/time/use-now';
import styles from './timeline.module.css';

interface Step {
  word: 'booked' | 'moved' | 'reminderDay' | 'reminderSoon' | 'opens' | 'starts' | 'ends' | 'cancelled';
  at?: string;
}

const before = (instant: string, minutes: number) => new Date(Date.parse(instant) - minutes * 60_000).toISOString();

function stepsOf(session: Session): Step[] {
  const past: Step[] = [
    { word: 'booked' },
    ...(session.sequence > 0 && session.state !== 'cancelled' ? [{ word: 'moved' } as const] : []),
  ];
  if (session.state === 'cancelled') return [...past, { word: 'cancelled' }];
  return [
    ...past,
    { word: 'reminderDay', at: before(session.startsAt, 1440) },
    { word: 'reminderSoon', at: before(session.startsAt, 15) },
    { word: 'opens', at: session.roomOpensAt },
    { word: 'starts', at: session.startsAt },
    { word: 'ends', at: session.endsAt },
  ];
}

/** What happened with the session and what will happen by itself. */
export function SessionTimeline({ session, timeZone }: { session: Session; timeZone: string }) {
  const { t } = useTranslation('sessions');
  const now = useNow();
  return (
    <aside className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('timeline.title')}</h2>
      <Timeline
        items={stepsOf(session).map(({ word, at }) => ({
          key: word,
          color: !at || Date.parse(at) <= now ? 'blue' : 'gray',
          content: (
            <>
              <div>
                {word === 'booked' ? t('timeline.booked', { name: session.bookedBy.name }) : t(`timeline.${word}`)}
              </div>
              {at && (
                <div className={styles.at}>
                  <Moment at={at} timeZone={timeZone} />
                </div>
              )}
            </>
          ),
        }))}
      />
    </aside>
  );
}
