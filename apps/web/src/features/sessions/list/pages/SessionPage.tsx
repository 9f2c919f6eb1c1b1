import { CalendarOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTopic } from '~/shared/live/use-topic';
import { MakeProject } from '~/shared/projects/MakeProject';
import { sessionQuery } from '~/shared/sessions/api';
import { SessionStateTag } from '~/shared/sessions/SessionStateTag';
import { roomIsOpen, sidesOf } from '~/shared/sessions/sides';
import type { SessionResource } from '~/shared/sessions/types';
import { formatRelative } from '~/shared/time/format';
import { useNow } from '~/shared/time/use-now';
import { CancelDialog } from '../components/CancelDialog';
import { People } from '../components/People';
import { RescheduleDialog } from '../components/RescheduleDialog';
import { SessionTimeline } from '../components/SessionTimeline';
import styles from './session.module.css';

export function SessionPage() {
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const session = useQuery(sessionQuery(id));
  useTopic(`session:${id}`, () => void queries.invalidateQueries({ queryKey: ['sessions', id] }));
  return (
    <Loaded query={session} page>
      {(resource) => <Page session={resource} />}
    </Loaded>
  );
}

function Page({ session: { data, abilities } }: { session: SessionResource }) {
  const { t } = useTranslation(['sessions', 'common']);
  const { say, locale } = useLanguage();
  const me = useMe();
  const now = useNow(10_000);
  const [search] = useSearchParams();
  const [dialog, setDialog] = useState<'reschedule' | 'cancel'>();
  const { mine, theirs, other } = sidesOf(data, me);
  const open = abilities.join || roomIsOpen(data, now);
  const close = () => setDialog(undefined);

  return (
    <>
      <PageHeader
        title={data.topic}
        above={<Link to="/sessions">{t('list.title')}</Link>}
        lead={say(other)}
        actions={<SessionStateTag session={data} />}
      />
      {search.has('booked') && data.state === 'confirmed' && (
        <Alert
          type="success"
          showIcon
          role="status"
          className={styles.note}
          title={t('booked.title')}
          description={t('booked.text')}
        />
      )}
      {data.state === 'cancelled' && (
        <Alert
          type="info"
          showIcon
          className={styles.note}
          title={t('cancelled.title')}
          description={data.cancelReason && t('cancelled.reason', { reason: data.cancelReason })}
        />
      )}
      <div className={styles.columns}>
        <div>
          <Panel>
            <p className={styles.relative}>
              {data.state === 'confirmed' && formatRelative(data.startsAt, now, locale)}
            </p>
            <p className={styles.when}>
              <BothTimes at={data.startsAt} until={data.endsAt} mine={mine} theirs={theirs} />
            </p>
            <div className={styles.actions}>
              {open && (
                <ButtonLink type="primary" size="large" icon={<VideoCameraOutlined />} to={`/sessions/${data.id}/room`}>
                  {t('action.join')}
                </ButtonLink>
              )}
              {!open && data.state === 'confirmed' && Date.parse(data.startsAt) > now && (
                <ButtonLink icon={<VideoCameraOutlined />} to={`/sessions/${data.id}/room`}>
                  {t('action.check')}
                </ButtonLink>
              )}
              {data.state === 'confirmed' && (
                <Button icon={<CalendarOutlined />} href={`/api/sessions/${data.id}/calendar.ics`}>
                  {t('action.calendar')}
                </Button>
              )}
              {data.zone.id === me?.organisation?.id && <MakeProject sessionId={data.id} />}
              {abilities.reschedule && (
                <Button onClick={() => setDialog('reschedule')}>{t('action.reschedule')}</Button>
              )}
              {abilities.cancel && (
                <Button danger type="text" onClick={() => setDialog('cancel')}>
                  {t('action.cancel')}
                </Button>
              )}
            </div>
          </Panel>
          <Panel title={t('about.title')}>
            <dl className={styles.about}>
              <dt>{t('about.offering')}</dt>
              <dd>{say(data.offering.title)}</dd>
              <dt>{t('about.zone')}</dt>
              <dd>
                {data.zone.slug ? (
                  <Link to={`/zones/${data.zone.slug}`}>{say(data.zone.name)}</Link>
                ) : (
                  say(data.zone.name)
                )}
              </dd>
              <dt>{t('about.investor')}</dt>
              <dd>{say(data.investor.name)}</dd>
              <dt>{t('about.language')}</dt>
              <dd>{t(`common:language.${data.language}`)}</dd>
            </dl>
          </Panel>
          <People session={data} />
        </div>
        <SessionTimeline session={data} timeZone={mine} />
      </div>
      {dialog === 'cancel' && <CancelDialog session={data} onClose={close} />}
      {dialog === 'reschedule' && <RescheduleDialog session={data} mine={mine} theirs={theirs} onClose={close} />}
    </>
  );
}
