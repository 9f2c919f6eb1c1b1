import { App, Button, Switch } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import { missingPapers, type ProjectOnPage, useUpload } from '../api';
import styles from './documents.module.css';
import { EvidenceSelect } from './EvidenceSelect';

interface Props {
  project: ProjectOnPage;
  mayShare: boolean;
  /** What it will prove, unless somebody changes it. */
  asked?: EvidenceKind;
  /** Everything chosen has been taken. */
  onDone?(): void;
}

/** Files are dropped here or chosen, one after the other. */
export function UploadBox({ project, mayShare, asked = 'other', onDone }: Props) {
  const { t } = useTranslation('documents');
  const { message } = App.useApp();
  const words = useErrorWords();
  const upload = useUpload(project.data.id);
  const chooser = useRef<HTMLInputElement>(null);
  const shareId = useId();
  const [evidence, setEvidence] = useState<EvidenceKind>(asked);
  const [shared, setShared] = useState(false);
  const [over, setOver] = useState(false);
  const send = async (files: FileList | null) => {
    let taken = 0;
    for (const file of files ?? []) {
      try {
        await upload.mutateAsync({ file, evidence, shared });
        void message.success(t('uploaded', { name: file.name }));
        taken += 1;
      } catch (error) {
        const { what, todo } = words(error);
        void message.error(`${file.name}: ${what} ${todo}`, 8);
      }
    }
    if (taken > 0 && taken === files?.length) onDone?.();
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={t('upload')}
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.choices}>
        <EvidenceSelect value={evidence} onChange={setEvidence} missing={missingPapers(project)} />
        {mayShare && (
          <span>
            <Switch id={shareId} checked={shared} onChange={setShared} /> <label htmlFor={shareId}>{t('share')}</label>
          </span>
        )}
        <Button type="primary" loading={upload.isPending} onClick={() => chooser.current?.click()}>
          {t('choose')}
        </Button>
      </div>
      <span className={styles.soft}>{t('drop')}</span>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={t('choose')}
        onChange={({ target }) => {
          void send(target.files).finally(() => {
            target.value = '';
          });
        }}
      />
    </section>
  );
}
