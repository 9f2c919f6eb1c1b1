import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { BothTimes } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTopic } from '~/shared/live/use-topic';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type MeetingResource, meetingQuery, useEditItem, useFill, useStep } from '../api';
import { ActionDialog } from '../components/ActionDialog';
import { AddToAgenda } from '../components/AddToAgenda';
import { Agenda } from '../components/Agenda';
import { Attendance } from '../components/Attendance';
import { CallOffDialog } from '../components/CallOffDialog';
import { Decisions } from '../components/Decisions';
import { IssueStage } from '../components/IssueStage';
import styles from '../components/meetings.module.css';
import { Summary } from '../components/Summary';
import { useKeys } from '../use-keys';

export function MeetingPage() {
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const meeting = useQuery(meetingQuery(id));
  useTopic(`meeting:${id}`, () => void queries.invalidateQueries({ queryKey: meetingQuery(id).queryKey }));
  return (
    <Loaded query={meeting} page>
      {(resource) => <Page meeting={resource} />}
    </Loaded>
  );
}

/** A meeting: one issue after the other, with the keyboard or a finger. */
function Page({ meeting }: { meeting: MeetingResource }) {
  const { t } = useTranslation(['meetings', 'ledger', 'project-codes']);
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const { data, abilities } = meeting;
  const [chosen, setChosen] = useState<string>();
  const [adding, setAdding] = useState<'item' | 'meeting'>();
  const editItem = useEditItem(data.id);
  const place = Math.max(
    0,
    data.agenda.findIndex(({ id }) => id === chosen),
  );
  const item = data.agenda[place];
  const step = (by: number) => setChosen(data.agenda[Math.min(data.agenda.length - 1, Math.max(0, place + by))]?.id);
  const talking = abilities.discuss === true;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => talking && setAdding(item ? 'item' : 'meeting'),
    d: () =>
      talking && item && editItem.mutate({ itemId: item.id, discussed: !item.discussedAt, version: item.version }),
  });
  return (
    <>
      <PageHeader
        title={data.title}
        above={<Link to="/meetings">{t('title')}</Link>}
        lead={
          <>
            {data.number} · <BothTimes at={data.startsAt} mine={timeZone} theirs={data.timeZone} />
            {data.place && ` · ${data.place}`}
            {data.project && (
              <>
                {' · '}
                <Link to={`/projects/${data.project.id}`}>{say(data.project.name)}</Link>
              </>
            )}
          </>
        }
        actions={
          <>
            <Tag>{t(`state.${data.state}`)}</Tag>
            <Steps meeting={meeting} />
          </>
        }
      />
      {data.calledOffReason && (
        <Alert
          type="warning"
          showIcon
          title={t('callOff.said', { reason: data.calledOffReason })}
          className={styles.note}
        />
      )}
      {data.state === 'closed' && <Minutes id={data.id} />}
      {data.agenda.length === 0 ? (
        <NoAgenda meeting={meeting} />
      ) : (
        <div className={styles.mode}>
          <Agenda meeting={meeting} current={item?.id} choose={setChosen} />
          <div>
            {item && <IssueStage meeting={meeting} item={item} addAction={() => setAdding('item')} />}
            <div className={styles.pager}>
              <Button disabled={place === 0} onClick={() => step(-1)}>
                {t('previous')} <kbd>K</kbd>
              </Button>
              <span>{t('place', { place: place + 1, items: data.items })}</span>
              <Button disabled={place >= data.agenda.length - 1} onClick={() => step(1)}>
                {t('next')} <kbd>J</kbd>
              </Button>
            </div>
          </div>
        </div>
      )}
      <Panel
        title={t('decisions.all')}
        extra={talking && <Button onClick={() => setAdding('meeting')}>{t('action.addGeneral')}</Button>}
      >
        <Decisions meetingId={data.id} decisions={data.decisions} removable={talking} />
      </Panel>
      <Summary meeting={meeting} />
      <Attendance meeting={meeting} />
      {adding && (
        <ActionDialog
          meetingId={data.id}
          item={adding === 'item' ? item : undefined}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
}

function Steps({ meeting: { data, abilities } }: { meeting: MeetingResource }) {
  const { t } = useTranslation('meetings');
  const step = useStep(data.id);
  const [callingOff, setCallingOff] = useState(false);
  return (
    <>
      {abilities.open && (
        <Button type="primary" loading={step.isPending} onClick={() => step.mutate('open')}>
          {t('step.open')}
        </Button>
      )}
      {abilities.close && (
        <Popconfirm title={t('step.closeSure')} okText={t('step.close')} onConfirm={() => step.mutate('close')}>
          <Button type="primary" loading={step.isPending}>
            {t('step.close')}
          </Button>
        </Popconfirm>
      )}
      {abilities.callOff && <Button onClick={() => setCallingOff(true)}>{t('step.callOff')}</Button>}
      {callingOff && <CallOffDialog meeting={data} onClose={() => setCallingOff(false)} />}
      {abilities.reopen && (
        <Button loading={step.isPending} onClick={() => step.mutate('reopen')}>
          {t('step.reopen')}
        </Button>
      )}
      {step.error && <ErrorNote error={step.error} />}
    </>
  );
}

function NoAgenda({ meeting: { data, abilities } }: { meeting: MeetingResource }) {
  const { t } = useTranslation('meetings');
  const fill = useFill(data.id);
  return (
    <Panel title={t('agenda.title')}>
      <p>{t('agenda.empty')}</p>
      {abilities.agenda && (
        <>
          <Button type="primary" loading={fill.isPending} onClick={() => fill.mutate(undefined)}>
            {t('agenda.fill')}
          </Button>
          <AddToAgenda meeting={data} />
        </>
      )}
      {fill.error && <ErrorNote error={fill.error} />}
    </Panel>
  );
}

function Minutes({ id }: { id: string }) {
  const { t } = useTranslation('meetings');
  const { locale } = useLanguage();
  return (
    <Panel title={t('minutes.title')}>
      <div className={styles.buttons}>
        {(['docx', 'pdf'] as const).map((format) => (
          <Button key={format} href={`/api/meetings/${id}/minutes.${format}?locale=${locale}`} download>
            {t(`minutes.${format}`)}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
