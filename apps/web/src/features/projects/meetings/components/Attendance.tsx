import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { type MeetingResource, peopleQuery, useEditMeeting } from '../api';
import styles from './meetings.module.css';

/** Who chairs and who is there; the minutes name both. */
export function Attendance({ meeting: { data, abilities } }: { meeting: MeetingResource }) {
  const { t } = useTranslation('meetings');
  const chairId = useId();
  const presentId = useId();
  const people = useQuery({ ...peopleQuery(data.id), enabled: abilities.edit === true }).data;
  const edit = useEditMeeting(data.id);
  // The first organisation is the zone: a chair is one of its people.
  const chairs = (people?.people ?? []).filter(({ organisationId }) => organisationId === people?.organisations[0]?.id);
  if (!abilities.edit) {
    return (
      <Panel title={t('present.title')}>
        <p>
          {t('chair.title')}: {data.chair?.name ?? t('chair.none')}
        </p>
        <p>{data.present.join(' · ') || t('present.none')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('present.title')}>
      <div className={styles.field}>
        <label htmlFor={chairId}>{t('chair.title')}</label>
        <Select
          id={chairId}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('chair.hint')}
          className={styles.wide}
          value={data.chair?.memberId}
          loading={edit.isPending || !people}
          onChange={(memberId?: string) => edit.mutate({ chairMemberId: memberId ?? null, version: data.version })}
          options={options(chairs, data.chair)}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={presentId}>{t('present.title')}</label>
        <Select
          id={presentId}
          mode="tags"
          placeholder={t('present.hint')}
          className={styles.wide}
          value={data.present}
          loading={edit.isPending}
          onChange={(present: string[]) => edit.mutate({ present, version: data.version })}
          options={(people?.people ?? []).map(({ memberId, name }) => ({ key: memberId, value: name, label: name }))}
        />
      </div>
      {edit.error && <ErrorNote error={edit.error} />}
    </Panel>
  );
}

type Named = { memberId: string; name: string };

/** Whoever chairs is named, also while the others are fetched, and when they no longer work here. */
function options(people: readonly Named[], chair: Named | null) {
  const known = chair && !people.some(({ memberId }) => memberId === chair.memberId) ? [chair, ...people] : people;
  return known.map(({ memberId, name }) => ({ value: memberId, label: name }));
}
