import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ProjectStage, projectStages } from '#contracts';

interface Props {
  id?: string;
  /** Read out where no label stands beside it. */
  label?: string;
  value: ProjectStage | null;
  onChange(stage: ProjectStage | null): void;
}

/** The stage of the project a milestone belongs to, or none; gates ask for those of a stage. */
export function StageSelect({ id, label, value, onChange }: Props) {
  const { t } = useTranslation(['milestones', 'project-codes']);
  return (
    <Select<ProjectStage | ''>
      id={id}
      aria-label={label}
      value={value ?? ''}
      onChange={(stage) => onChange(stage || null)}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: t('stageNone') },
        ...projectStages.map((stage) => ({ value: stage, label: t(`project-codes:stage.${stage}`) })),
      ]}
    />
  );
}
