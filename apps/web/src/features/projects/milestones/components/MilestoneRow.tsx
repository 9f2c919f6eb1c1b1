import { App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { useLanguage } from '~/shared/i18n/use-language';
import { type MilestoneEdit, type MilestoneResource, useEditMilestone, useRemoveMilestone } from '../api';
import { LightSign } from './LightSign';
import styles from './milestones.module.css';
import { ReasonWords } from './ReasonWords';
import { StageSelect } from './StageSelect';

const dates = ['planStart', 'planEnd', 'forecastEnd', 'actualStart', 'actualEnd'] as const;

export function MilestoneRow({ projectId, milestone }: { projectId: string; milestone: MilestoneResource }) {
  const { t } = useTranslation(['milestones', 'common', 'project-codes']);
  const { say } = useLanguage();
  const { modal } = App.useApp();
  const [editing, setEditing] = useState(false);
  const { data, abilities } = milestone;
  const remove = useRemoveMilestone(projectId, data);
  const title = say(data.title);
  const ask = () =>
    modal.confirm({
      title: t('removeTitle', { title }),
      okText: t('common:action.remove'),
      okButtonProps: { danger: true },
      onOk: () => remove.mutateAsync(undefined),
    });
  if (editing) return <EditRow projectId={projectId} milestone={milestone} onClose={() => setEditing(false)} />;
  return (
    <tr>
      <th scope="row">
        {title}
        <div className={styles.soft}>
          {data.stage && `${t(`project-codes:stage.${data.stage}`)} · `}
          <LightSign light={data.light} />
          {data.reason && (
            <>
              {' · '}
              <ReasonWords reason={data.reason} />
            </>
          )}
        </div>
      </th>
      <td data-label={t('gantt.baseline')}>{spanOf(data.baselineStart, data.baselineEnd)}</td>
      <td data-label={t('gantt.plan')}>{spanOf(data.planStart, data.planEnd)}</td>
      <td data-label={t('gantt.forecast')}>{data.forecastEnd ?? '–'}</td>
      <td data-label={t('gantt.actual')}>{spanOf(data.actualStart, data.actualEnd)}</td>
      <td data-label={t('field.progress')}>
        {data.progress}%
        {data.expected !== null && <div className={styles.soft}>{t('expected', { expected: data.expected })}</div>}
      </td>
      <td>
        {abilities.edit && (
          <Button size="small" onClick={() => setEditing(true)} aria-label={t('editTitle', { title })}>
            {t('edit')}
          </Button>
        )}
        {abilities.remove && (
          <Button size="small" type="text" danger onClick={ask} aria-label={t('removeTitle', { title })}>
            {t('common:action.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}

const spanOf = (start: string | null, end: string | null) => (start || end ? `${start ?? '…'} – ${end ?? '…'}` : '–');

function EditRow({
  projectId,
  milestone: { data },
  onClose,
}: {
  projectId: string;
  milestone: MilestoneResource;
  onClose(): void;
}) {
  const { t } = useTranslation(['milestones', 'common']);
  const { say } = useLanguage();
  const { message } = App.useApp();
  const words = useErrorWords();
  const edit = useEditMilestone(projectId, data);
  const [wish, setWish] = useState<MilestoneEdit>({});
  const save = () =>
    edit.mutate(wish, { onSuccess: onClose, onError: (error) => void message.error(words(error).what) });
  return (
    <tr>
      <td colSpan={7}>
        <fieldset className={styles.edit}>
          <legend>{say(data.title)}</legend>
          <label htmlFor={`${data.id}-stage`}>
            {t('field.stage')}
            <StageSelect
              id={`${data.id}-stage`}
              value={wish.stage === undefined ? data.stage : wish.stage}
              onChange={(stage) => setWish((before) => ({ ...before, stage }))}
            />
          </label>
          {dates.map((name) => (
            <label key={name} htmlFor={`${data.id}-${name}`}>
              {t(`field.${name}`)}
              <Input
                id={`${data.id}-${name}`}
                type="date"
                value={(wish[name] === undefined ? data[name] : wish[name]) ?? ''}
                onChange={({ target }) => setWish((before) => ({ ...before, [name]: target.value || null }))}
              />
            </label>
          ))}
          <label htmlFor={`${data.id}-progress`}>
            {t('field.progress')}
            <InputNumber
              id={`${data.id}-progress`}
              min={0}
              max={100}
              suffix="%"
              value={wish.progress ?? data.progress}
              onChange={(progress) => progress !== null && setWish((before) => ({ ...before, progress }))}
            />
          </label>
          <div>
            <Button type="primary" onClick={save} loading={edit.isPending}>
              {t('common:action.save')}
            </Button>{' '}
            <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          </div>
        </fieldset>
      </td>
    </tr>
  );
}
