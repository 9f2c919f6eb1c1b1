import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind } from '#contracts';
import type { ProjectResource } from '~/shared/projects/types';
import { UploadBox } from './UploadBox';

interface Props {
  project: ProjectResource;
  /** What the file will prove; can still be changed. */
  evidence: EvidenceKind;
  onClose(): void;
}

/** Asks for one missing paper, from where it is missed. */
export function UploadDialog({ project, evidence, onClose }: Props) {
  const { t } = useTranslation(['documents', 'project-codes']);
  return (
    <Modal
      open
      title={t('uploadTitle', { name: t(`project-codes:evidence.${evidence}`) })}
      footer={null}
      onCancel={onClose}
    >
      <UploadBox
        project={project}
        mayShare={project.abilities.manageDocuments ?? false}
        asked={evidence}
        onDone={onClose}
      />
    </Modal>
  );
}
