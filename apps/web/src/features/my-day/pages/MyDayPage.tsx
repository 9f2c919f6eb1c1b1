import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { SessionCard } from '~/shared/sessions/SessionCard';
import { formatLongDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { timeOf } from '~/shared/time/wall-time';
import { myDayQuery } from '../api';
import { ActionsToday } from '../components/ActionsToday';
import { Counts } from '../components/Counts';
import { EscalationsToday } from '../components/EscalationsToday';
import { NextSession } from '../components/NextSession';
import styles from './my-day.module.css';

/** Answers one question: what must I do now? */
export function MyDayPage() {
  const { t } = useTranslation('my-day');
  const { locale } = useLanguage();
  const me = useMe();
  const timeZone = useTimeZone();
  const day = useQuery(myDayQuery);
  const hour = Number(timeOf(Date.now(), timeZone).slice(0, 2));
  const greeting = hour < 11 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  const kind = me?.organisation?.kind;
  const isZone = kind === 'zone';
  return (
    <>
      <PageHeader
        title={t(`greeting.${greeting}`, { name: me?.user.name ?? '' })}
        lead={formatLongDay(new Date().toISOString(), locale, timeZone)}
      />
      <Loaded query={day}>
        {({ next, today, upcoming, newSinceYesterday, unread }) => (
          <div className={styles.columns}>
            <div className={styles.main}>
              <EscalationsToday />
              {next && <NextSession session={next} />}
              {!next && kind !== 'authority' && (
                <EmptyState
                  title={t('empty.title')}
                  action={
                    <ButtonLink type="primary" to={isZone ? '/availability' : '/zones'}>
                      {t(isZone ? 'empty.zoneAction' : 'empty.action')}
                    </ButtonLink>
                  }
                >
                  {t(isZone ? 'empty.zoneText' : 'empty.text')}
                </EmptyState>
              )}
              <ActionsToday />
              <Sessions
                title={t('today')}
                none={today.length > 0 ? t('todayNone') : undefined}
                sessions={today.filter(({ data }) => data.id !== next?.data.id)}
              />
              <Sessions title={t('upcoming')} sessions={upcoming.filter(({ data }) => data.id !== next?.data.id)} />
            </div>
            <Counts newSinceYesterday={newSinceYesterday} unread={unread} upcoming={today.length + upcoming.length} />
          </div>
        )}
      </Loaded>
    </>
  );
}

type SessionsProps = { title: string; none?: string; sessions: Parameters<typeof SessionCard>[0]['session'][] };

function Sessions({ title, none, sessions }: SessionsProps) {
  if (sessions.length === 0 && !none) return null;
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {sessions.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        sessions.map((session) => <SessionCard key={session.data.id} session={session} />)
      )}
    </section>
  );
}
