import { useQuery } from '@tanstack/react-query';
import { DatePicker, Input, InputNumber, Modal, Rate, Select, Switch } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import {
  actions,
  bodyOf,
  type Entries,
  type Field,
  fieldsOf,
  type IssueAction,
  isComplete,
  pauseReasons,
  presetCodes,
} from '../actions';
import { holdersQuery, type IssueResource, useAct } from '../api';
import styles from './issue.module.css';

interface Props {
  issue: IssueResource;
  action: IssueAction;
  onClose(): void;
}

/** One step: what it needs, why, and the button. Entries are kept until they are sent. */
export function ActionDialog({ issue: { data, abilities }, action, onClose }: Props) {
  const { t } = useTranslation(['issues', 'common']);
  const [entries, change, clear] = useDraft<Entries>(`issue.${data.id}.${action}`, {});
  const act = useAct(data.id, action);
  const definition = actions.find((candidate) => candidate.action === action)!;
  const fields = fieldsOf(definition, data, abilities.seeOffices === true);
  const send = (more: Record<string, unknown> = {}) =>
    act.mutate(
      { ...bodyOf(action, entries, data.version), ...more },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  const deciding = action === 'decide-pause';
  return (
    <Modal
      open
      title={t(`action.${action}`)}
      okText={deciding ? t('pause.consent') : t(`do.${action}`)}
      cancelText={deciding ? t('pause.refuse') : t('cancel')}
      okButtonProps={{ danger: definition.danger, disabled: !isComplete(fields, entries), loading: act.isPending }}
      onOk={() => send(deciding ? { consent: true } : {})}
      onCancel={(event) => {
        const refusing = deciding && (event.target as HTMLElement).closest('.ant-modal-footer');
        if (refusing) send({ consent: false });
        else onClose();
      }}
    >
      <p>{t(`hint.${action}`)}</p>
      {deciding && data.pauseRequest && (
        <blockquote className={styles.quote}>
          {t(`pauseReason.${data.pauseRequest.reason}`)} – {data.pauseRequest.note}
        </blockquote>
      )}
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} issueId={data.id} entries={entries} change={change} />
      ))}
      {act.error && <ErrorNote error={act.error} kept={t('common:kept')} />}
    </Modal>
  );
}

interface FieldProps {
  field: Field;
  issueId: string;
  entries: Entries;
  change(part: Entries): void;
}

function FieldInput({ field, issueId, entries, change }: FieldProps) {
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
      return (
        <HolderSelect id={id} issueId={issueId} value={entries.holder} onChange={(holder) => change({ holder })} />
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
  value,
  onChange,
}: {
  id: string;
  issueId: string;
  value?: string;
  onChange(value: string): void;
}) {
  const { t } = useTranslation('issues');
  const { say } = useLanguage();
  const { data } = useQuery(holdersQuery(issueId));
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      loading={!data}
      value={value}
      onChange={onChange}
      className={styles.wide}
      options={[
        {
          label: t('holder.people'),
          options: (data?.people ?? []).map(({ memberId, organisationId, name }) => ({
            value: `${organisationId}/${memberId}`,
            label: name,
          })),
        },
        {
          label: t('holder.organisations'),
          options: (data?.organisations ?? []).map((organisation) => ({
            value: organisation.id,
            label: say(organisation.name),
          })),
        },
      ]}
    />
  );
}
