import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useSettled } from '~/shared/hooks/use-settled';
import { type Meeting, openIssuesQuery, useAddToAgenda } from '../api';
import styles from './meetings.module.css';

/** Puts one open issue on the agenda, found by its number or by words. */
export function AddToAgenda({ meeting: { id: meetingId, project, agenda } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const id = useId();
  const [words, setWords] = useState('');
  const [looking, setLooking] = useState(false);
  const found = useQuery({ ...openIssuesQuery(project?.id, useSettled(words.trim(), 250)), enabled: looking });
  const add = useAddToAgenda(meetingId);
  const known = new Set(agenda.map(({ issueId }) => issueId));
  const options = (found.data?.items ?? [])
    .filter(({ data }) => !known.has(data.id))
    .map(({ data }) => ({ value: data.id, label: `${data.number} ${data.title}` }));
  return (
    <div className={styles.add}>
      <label htmlFor={id}>{t('agenda.add')}</label>
      <Select
        id={id}
        showSearch={{ searchValue: words, filterOption: false, onSearch: setWords }}
        value={null}
        placeholder={t('agenda.addHint')}
        loading={add.isPending || (looking && found.isFetching)}
        notFoundContent={found.isFetched ? t('agenda.nothing') : null}
        options={options}
        onFocus={() => setLooking(true)}
        onChange={(issueId: string | null) => {
          if (issueId) add.mutate(issueId, { onSuccess: () => setWords('') });
        }}
      />
      {add.error && <ErrorNote error={add.error} />}
    </div>
  );
}
