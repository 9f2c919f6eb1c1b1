import { App, Button, Select, Switch } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceKinds } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import { useUpload } from '../api';
import styles from './documents.module.css';

/** Files are dropped here or chosen, one after the other. */
export function UploadBox({ projectId, mayShare }: { projectId: string; mayShare: boolean }) {
  const { t } = useTranslation(['documents', 'project-codes']);
  const { message } = App.useApp();
  const words = useErrorWords();
  const upload = useUpload(projectId);
  const chooser = useRef<HTMLInputElement>(null);
  const shareId = useId();
  const [evidence, setEvidence] = useState<string>('other');
  const [shared, setShared] = useState(false);
  const [over, setOver] = useState(false);
  const send = async (files: FileList | null) => {
    for (const file of files ?? []) {
      try {
        await upload.mutateAsync({ file, evidence, shared });
        void message.success(t('uploaded', { name: file.name }));
      } catch (error) {
        const { what, todo } = words(error);
        void message.error(`${file.name}: ${what} ${todo}`, 8);
      }
    }
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
        <Select
          aria-label={t('evidence')}
          value={evidence}
          onChange={setEvidence}
          style={{ minWidth: 220 }}
          options={evidenceKinds.map((kind) => ({ value: kind, label: t(`project-codes:evidence.${kind}`) }))}
        />
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
