import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { lookOf } from '../files';
import { type Attachment, contentOf } from '../files-api';
import styles from './files.module.css';

/** A picture or a PDF, large. */
export function AttachmentPreview({ issueId, file, onClose }: { issueId: string; file: Attachment; onClose(): void }) {
  const { t } = useTranslation('issue-files');
  const address = contentOf(issueId, file.id, true);
  return (
    <Modal
      open
      centered
      width={1000}
      title={file.fileName}
      onCancel={onClose}
      footer={[
        // Phones have no place for a PDF within a page.
        <Button key="tab" href={address} target="_blank" rel="noreferrer">
          {t('newTab')}
        </Button>,
        <Button key="save" href={contentOf(issueId, file.id)}>
          {t('save')}
        </Button>,
      ]}
    >
      {lookOf(file) === 'picture' ? (
        <img className={styles.large} src={address} alt={file.fileName} />
      ) : (
        <iframe className={styles.paper} src={address} title={file.fileName} />
      )}
    </Modal>
  );
}
