import { Button, Dropdown, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useDraft } from '~/shared/forms/use-draft';
import type { Project, ProjectResource } from '~/shared/projects/types';
import { useStep } from '../api';
import styles from './project.module.css';

const steps = [
  { step: 'resume', ability: 'resume' },
  { step: 'reopen', ability: 'reopen' },
  { step: 'step-back', ability: 'stepBack' },
  { step: 'stall', ability: 'stall' },
  { step: 'withdraw', ability: 'withdraw' },
] as const;
type Step = (typeof steps)[number]['step'];

/** Everything but the way forward: each names what will happen and asks why. */
export function StepMenu({ project: { data, abilities } }: { project: ProjectResource }) {
  const { t } = useTranslation('projects');
  const [step, setStep] = useState<Step>();
  const possible = steps.filter(({ ability }) => abilities[ability]);
  if (possible.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: possible.map((each) => ({
            key: each.step,
            label: t(`step.${each.step}.action`),
            danger: each.step === 'withdraw',
          })),
          onClick: ({ key }) => setStep(key as Step),
        }}
      >
        <Button>{t('step.more')}</Button>
      </Dropdown>
      {step && <StepDialog project={data} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}

function StepDialog({ project, step, onClose }: { project: Project; step: Step; onClose: () => void }) {
  const { t } = useTranslation(['projects', 'common']);
  const id = useId();
  const [{ reason }, change, clear] = useDraft(`project.${step}.${project.id}`, { reason: '' });
  const move = useStep(project);
  const needed = step !== 'resume';
  return (
    <Modal
      open
      title={t(`step.${step}.title`)}
      okText={t(`step.${step}.action`)}
      cancelText={t('step.keep')}
      okButtonProps={{
        danger: step === 'withdraw',
        disabled: needed && reason.trim() === '',
        loading: move.isPending,
      }}
      onCancel={onClose}
      onOk={() =>
        move.mutate(
          { step, reason: reason.trim() },
          {
            onSuccess: () => {
              clear();
              onClose();
            },
          },
        )
      }
    >
      <p>{t(`step.${step}.text`)}</p>
      <label htmlFor={id}>{t(needed ? 'step.reason' : 'step.reasonOptional')}</label>
      <Input.TextArea
        id={id}
        rows={3}
        maxLength={500}
        showCount
        autoFocus
        className={styles.reason}
        value={reason}
        onChange={({ target }) => change({ reason: target.value })}
      />
      {move.error && <ErrorNote error={move.error} kept={t('common:kept')} />}
    </Modal>
  );
}
