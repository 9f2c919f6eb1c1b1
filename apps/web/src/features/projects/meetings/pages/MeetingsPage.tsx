import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '~/shared/api/me';
import { EmptyState } from '~/shared/components/EmptyState';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { ZonedTime } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTopic } from '~/shared/live/use-topic';
import { formatPlainDay } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { cadencesQuery, meetingsQuery, usePlan } from '../api';
import styles from '../components/meetings.module.css';
import { PlanDialog } from '../components/PlanDialog';

/** The zone's meetings; the next one of the weekly cadence is one click away. */
export function MeetingsPage() {
  const { t } = useTranslation('meetings');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const me = useMe();
  const queries = useQueryClient();
  const query = useInfiniteQuery(meetingsQuery);
  const [planning, setPlanning] = useState(false);
  useTopic(me?.organisation ? `organisation:${me.organisation.id}` : undefined, ({ event }) => {
    if (event === 'meeting.changed') void queries.invalidateQueries({ queryKey: ['meetings', 'list'] });
  });
  const mayPlan = query.data?.pages[0]?.abilities.plan === true;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayPlan && (
            <Button type="primary" onClick={() => setPlanning(true)}>
              {t('plan.open')}
            </Button>
          )
        }
      />
      <Cadence mayPlan={mayPlan} />
      <Loaded query={query}>
        {({ pages }) => {
          const meetings = pages.flatMap(({ items }) => items);
          if (meetings.length === 0) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
          return (
            <>
              <ul className={styles.list}>
                {meetings.map(({ data }) => (
                  <li key={data.id}>
                    <div>
                      <Link to={`/meetings/${data.id}`} className={styles.title}>
                        {data.title}
                      </Link>
                      <p className={styles.muted}>
                        {data.number} · <ZonedTime at={data.startsAt} timeZone={timeZone} />
                        {data.project && ` · ${say(data.project.name)}`}
                        {data.calledOffReason && ` · ${t('callOff.said', { reason: data.calledOffReason })}`}
                      </p>
                    </div>
                    <div className={styles.figures}>
                      <Tag>{t(`state.${data.state}`)}</Tag>
                      <span>{t('figures.items', { discussed: data.discussed, items: data.items })}</span>
                      <span>{t('figures.actions', { open: data.openActions, actions: data.actions })}</span>
                    </div>
                  </li>
                ))}
              </ul>
              <LoadMore query={query} />
            </>
          );
        }}
      </Loaded>
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </>
  );
}

function Cadence({ mayPlan }: { mayPlan: boolean }) {
  const { t } = useTranslation('meetings');
  const { to, locale } = useLanguage();
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const { data } = useQuery(cadencesQuery);
  const plan = usePlan();
  const cadence = data?.items[0];
  if (!cadence) return null;
  const council = cadence.steps.find(({ key }) => key === 'council')?.nextAt;
  const make = (startsAt: string) =>
    plan.mutate(
      { title: t('cadence.meeting'), startsAt, fill: true },
      { onSuccess: (meeting) => void navigate(to(`/meetings/${meeting.data.id}`)) },
    );
  return (
    <Panel title={t('cadence.title')}>
      <ol className={styles.cadence}>
        {cadence.steps.map(({ key, nextOn, nextAt }) => (
          <li key={key}>
            <strong>
              {key === 'brief' ? <Link to="/briefs">{t('cadence.step.brief')}</Link> : t(`cadence.step.${key}`)}
            </strong>
            <span className={styles.muted}>
              {nextAt ? (
                <ZonedTime at={nextAt} timeZone={timeZone} />
              ) : nextOn ? (
                formatPlainDay(nextOn, locale, { weekday: 'short', month: 'short', day: 'numeric' })
              ) : (
                t('cadence.noDay')
              )}
            </span>
          </li>
        ))}
      </ol>
      {mayPlan && council && (
        <Button loading={plan.isPending} onClick={() => make(council)}>
          {t('cadence.make')}
        </Button>
      )}
      {plan.error && <ErrorNote error={plan.error} />}
      <p className={styles.muted}>{t('cadence.source')}</p>
    </Panel>
  );
}
