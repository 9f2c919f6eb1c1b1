import { useQuery } from '@tanstack/react-query';
import { Alert, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useSettled } from '~/shared/hooks/use-settled';
import { type Issue, otherIssuesQuery, useAct } from '../api';
import styles from './issue.module.css';

interface Props {
  issue: Issue;
  action: 'merge' | 'link';
  onClose(): void;
}

/** Which other issue: to go on in it, or to be named beside it. */
export function RelateDialog({ issue, action, onClose }: Props) {
  const { t } = useTranslation('issues');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const relate = useAct(issue.id, action);
  const merging = action === 'merge';
  // What is merged is about the same project; what is linked may be any issue of the zone.
  const project = issue.project?.id;
  const filter = merging && project ? { project, state: 'open' as const } : {};
  const q = useSettled(typed.trim(), 250) || undefined;
  const { data, isPending } = useQuery({ ...otherIssuesQuery({ ...filter, q }), placeholderData: (before) => before });
  const known = new Set([issue.id, ...(merging ? [] : issue.links.map((link) => link.id))]);
  const others = (data?.items ?? []).filter(
    (other) => !known.has(other.data.id) && !(merging && other.data.confidential),
  );
  const target = others.find((other) => other.data.id === chosen)?.data;
  return (
    <Modal
      open
      title={t(`action.${action}`)}
      okText={t(`do.${action}`)}
      cancelText={t('cancel')}
      okButtonProps={{ danger: merging, disabled: !chosen, loading: relate.isPending }}
      onOk={() =>
        relate.mutate(merging ? { intoId: chosen, version: issue.version } : { otherId: chosen }, {
          onSuccess: onClose,
        })
      }
      onCancel={onClose}
    >
      <p>{t(`hint.${action}`)}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{t(`relate.${action}`)}</label>
        <Select
          id={id}
          value={chosen}
          onChange={setChosen}
          loading={isPending}
          showSearch={{ filterOption: false, onSearch: setTyped }}
          placeholder={t('relate.search')}
          notFoundContent={isPending ? undefined : t('relate.none')}
          options={others.map(({ data: other }) => ({ value: other.id, label: `${other.number} ${other.title}` }))}
        />
      </div>
      {merging && target && (
        <Alert
          type="warning"
          showIcon
          title={t('relate.clocks', { from: issue.number, into: target.number })}
          description={t('relate.undone')}
        />
      )}
      {!merging && issue.confidential && <Alert type="warning" showIcon title={t('relate.confidential')} />}
      {relate.error && <ErrorNote error={relate.error} />}
    </Modal>
  );
}
