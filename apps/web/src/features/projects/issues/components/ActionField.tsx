import { useQuery } from '@tanstack/react-query';
import { DatePicker, Input, InputNumber, Rate, Select, Switch } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { type Entries, type Field, pauseReasons, presetCodes } from '../actions';
import { holdersQuery } from '../api';
import styles from './issue.module.css';

interface FieldProps {
  field: Exclude<Field, { kind: 'files' }>;
  issueId: string;
  entries: Entries;
  change(part: Entries): void;
}

/** One thing a step asks for. */
export function ActionField({ field, issueId, entries, change }: FieldProps) {
  const { t } = useTranslation('issues');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t(`field.${field.name}`)}</label>
      <Control id={id} field={field} issueId={issueId} entries={entries} change={change} />
    </div>
  );
}

function Control({ id, field, issueId, entries, change }: FieldProps & { id: string }) {
  const { t } = useTranslation('issues');
  switch (field.kind) {
    case 'line':
      return (
        <Input
          id={id}
          maxLength={300}
          value={entries[field.name]}
          onChange={({ target }) => change({ [field.name]: target.value })}
        />
      );
    case 'words':
      return (
        <Input.TextArea
          id={id}
          rows={4}
          maxLength={2000}
          value={entries[field.name]}
          onChange={({ target }) => change({ [field.name]: target.value })}
        />
      );
    case 'holder':
    case 'colleague':
      return (
        <HolderSelect
          id={id}
          issueId={issueId}
          peopleOnly={field.kind === 'colleague'}
          value={entries.holder}
          onChange={(holder) => change({ holder })}
        />
      );
    case 'pause-reason':
      return (
        <Select
          id={id}
          value={entries.pauseReason}
          onChange={(pauseReason) => change({ pauseReason })}
          options={pauseReasons.map((value) => ({ value, label: t(`pauseReason.${value}`) }))}
          className={styles.wide}
        />
      );
    case 'preset':
      return (
        <Select
          id={id}
          value={entries.presetCode}
          onChange={(presetCode) => change({ presetCode })}
          options={presetCodes.map((value) => ({ value, label: t(`preset.${value}`) }))}
          className={styles.wide}
        />
      );
    case 'moment':
      return (
        <DatePicker
          id={id}
          showTime={{ format: 'HH:mm' }}
          value={entries.until ? dayjs(entries.until) : null}
          minDate={dayjs()}
          onChange={(moment) => change({ until: moment?.toISOString() })}
          className={styles.wide}
        />
      );
    case 'days':
      return (
        <InputNumber
          id={id}
          min={1}
          max={60}
          value={entries.nextAnswerIn}
          onChange={(nextAnswerIn) => change({ nextAnswerIn: nextAnswerIn ?? undefined })}
        />
      );
    case 'rating':
      return (
        <Rate
          id={id}
          value={entries.satisfaction}
          onChange={(satisfaction) => change({ satisfaction: satisfaction || undefined })}
        />
      );
    case 'switch':
      return <Switch id={id} checked={entries.internal} onChange={(internal) => change({ internal })} />;
  }
}

function HolderSelect({
  id,
  issueId,
  peopleOnly,
  value,
  onChange,
}: {
  id: string;
  issueId: string;
  peopleOnly: boolean;
  value?: string;
  onChange(value: string): void;
}) {
  const { t } = useTranslation('issues');
  const { say } = useLanguage();
  const { data } = useQuery(holdersQuery(issueId));
  const people = (data?.people ?? []).map(({ memberId, organisationId, name }) => ({
    value: `${organisationId}/${memberId}`,
    label: name,
  }));
  const organisations = (data?.organisations ?? []).map((organisation) => ({
    value: organisation.id,
    label: say(organisation.name),
  }));
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      loading={!data}
      value={value}
      onChange={onChange}
      className={styles.wide}
      options={[
        { label: t(peopleOnly ? 'holder.colleagues' : 'holder.people'), options: people },
        ...(peopleOnly ? [] : [{ label: t('holder.organisations'), options: organisations }]),
      ]}
    />
  );
}
