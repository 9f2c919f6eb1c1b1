import { useQuery } from '@tanstack/react-query';
import { DatePicker, Input, Modal, Select, Switch } from 'antd';
import dayjs from 'dayjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { type AgendaItem, peopleQuery, useAddAction } from '../api';
import styles from './meetings.module.css';

interface Entries {
  text: string;
  /** An organisation, or an organisation and a person. */
  owner?: string;
  dueOn?: string;
  handOver: boolean;
}

interface Props {
  meetingId: string;
  item?: AgendaItem;
  onClose(): void;
}

/** A decision: who does what by when. What is typed stays until it is sent. */
export function ActionDialog({ meetingId, item, onClose }: Props) {
  const { t } = useTranslation(['meetings', 'common']);
  const { say } = useLanguage();
  const people = useQuery(peopleQuery(meetingId));
  const add = useAddAction(meetingId);
  const [key] = useState(() => crypto.randomUUID());
  const [entries, change, clear] = useDraft<Entries>(`action.${meetingId}.${item?.id ?? 'all'}`, {
    text: '',
    handOver: false,
  });
  const [textId, ownerId, dueId, handId] = [useId(), useId(), useId(), useId()];
  const { text, owner, dueOn, handOver } = entries;
  const save = () => {
    if (!owner || !dueOn) return;
    const [organisationId = '', memberId = null] = owner.split('/');
    add.mutate(
      {
        key,
        text: text.trim(),
        owner: { organisationId, memberId },
        dueOn,
        issueId: item?.issueId,
        handOver: handOver && !!item,
      },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={item ? t('action.titleFor', { number: item.number }) : t('action.title')}
      okText={t('action.save')}
      okButtonProps={{ disabled: text.trim() === '' || !owner || !dueOn, loading: add.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className={styles.field}>
        <label htmlFor={textId}>{t('action.what')}</label>
        <Input.TextArea
          id={textId}
          autoFocus
          rows={3}
          maxLength={500}
          value={text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={ownerId}>{t('action.who')}</label>
        <Select
          id={ownerId}
          showSearch={{ optionFilterProp: 'label' }}
          loading={people.isPending}
          value={owner}
          onChange={(value) => change({ owner: value })}
          options={[
            {
              label: t('action.people'),
              options: (people.data?.people ?? []).map(({ memberId, organisationId, name }) => ({
                value: `${organisationId}/${memberId}`,
                label: name,
              })),
            },
            {
              label: t('action.organisations'),
              options: (people.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: say(name) })),
            },
          ]}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={dueId}>{t('action.due')}</label>
        <DatePicker
          id={dueId}
          minDate={dayjs()}
          value={dueOn ? dayjs(dueOn) : null}
          onChange={(day) => change({ dueOn: day?.format('YYYY-MM-DD') })}
        />
      </div>
      {item && (
        <div className={styles.row}>
          <Switch id={handId} checked={handOver} onChange={(value) => change({ handOver: value })} />
          <label htmlFor={handId}>{t('action.handOver')}</label>
        </div>
      )}
      {add.error && <ErrorNote error={add.error} kept={t('common:kept')} />}
    </Modal>
  );
}
