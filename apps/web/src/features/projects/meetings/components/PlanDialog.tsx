import { DatePicker, Input, Modal, Switch } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { usePlan } from '../api';
import styles from './meetings.module.css';

interface Entries {
  title: string;
  startsAt?: string;
  place: string;
  fill: boolean;
}

/** A meeting of a project, or without one of the whole zone. */
export function PlanDialog({ projectId, onClose }: { projectId?: string; onClose(): void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const { to } = useLanguage();
  const navigate = useNavigate();
  const plan = usePlan();
  const [entries, change, clear] = useDraft<Entries>(`meeting.${projectId ?? 'zone'}`, {
    title: '',
    place: '',
    fill: true,
  });
  const [titleId, timeId, placeId, fillId] = [useId(), useId(), useId(), useId()];
  const { title, startsAt, place, fill } = entries;
  const save = () => {
    if (!startsAt) return;
    plan.mutate(
      { title: title.trim(), startsAt, place, fill, projectId },
      {
        onSuccess: ({ data }) => {
          clear();
          void navigate(to(`/meetings/${data.id}`));
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('plan.title')}
      okText={t('plan.save')}
      okButtonProps={{ disabled: title.trim() === '' || !startsAt, loading: plan.isPending }}
      onOk={save}
      onCancel={onClose}
    >
      <div className={styles.field}>
        <label htmlFor={titleId}>{t('field.title')}</label>
        <Input id={titleId} maxLength={200} value={title} onChange={({ target }) => change({ title: target.value })} />
      </div>
      <div className={styles.field}>
        <label htmlFor={timeId}>{t('field.startsAt')}</label>
        <DatePicker
          id={timeId}
          showTime={{ format: 'HH:mm', minuteStep: 5 }}
          value={startsAt ? dayjs(startsAt) : null}
          onChange={(moment) => change({ startsAt: moment?.startOf('minute').toISOString() })}
        />
      </div>
      <div className={styles.field}>
        <label htmlFor={placeId}>{t('field.place')}</label>
        <Input id={placeId} maxLength={200} value={place} onChange={({ target }) => change({ place: target.value })} />
      </div>
      <div className={styles.row}>
        <Switch id={fillId} checked={fill} onChange={(value) => change({ fill: value })} />
        <label htmlFor={fillId}>{t('field.fill')}</label>
      </div>
      {plan.error && <ErrorNote error={plan.error} kept={t('common:kept')} />}
    </Modal>
  );
}
