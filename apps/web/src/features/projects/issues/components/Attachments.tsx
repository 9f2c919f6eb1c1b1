import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { useTimeZone } from '~/shared/time/use-time-zone';
import type { IssueResource } from '../api';
import { lookOf, sizeOf } from '../files';
import { type Attachment, contentOf } from '../files-api';
import { useUploads } from '../use-uploads';
import { AttachmentPreview } from './AttachmentPreview';
import { FileChooser } from './FileChooser';
import styles from './files.module.css';
import { Sound } from './Sound';
import { UploadList } from './UploadList';

/** Photos, voice notes, papers and proofs of an issue. */
export function Attachments({ issue: { data, abilities } }: { issue: IssueResource }) {
  const { t } = useTranslation('issue-files');
  const [shown, setShown] = useState<Attachment>();
  if (data.attachments.length === 0 && !abilities.attach) return null;
  return (
    <Panel title={t('title')}>
      {data.attachments.length > 0 ? (
        <ul className={styles.list}>
          {data.attachments.map((file) => (
            <FileLine key={file.id} issueId={data.id} file={file} onShow={() => setShown(file)} />
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>{t('none')}</p>
      )}
      {abilities.attach && <AddFiles issueId={data.id} />}
      {shown && <AttachmentPreview issueId={data.id} file={shown} onClose={() => setShown(undefined)} />}
    </Panel>
  );
}

function FileLine({ issueId, file, onShow }: { issueId: string; file: Attachment; onShow(): void }) {
  const { t } = useTranslation('issue-files');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const { id, purpose, fileName, bytes, side, by, uploadedAt } = file;
  const look = lookOf(file);
  const who = [by.name, by.organisation && say(by.organisation)].filter(Boolean).join(' · ') || t(`side.${side}`);
  return (
    <li className={styles.file} data-look={look}>
      {look === 'picture' && (
        <button type="button" className={styles.thumb} onClick={onShow} aria-label={t('show', { name: fileName })}>
          <img src={contentOf(issueId, id, true)} alt="" loading="lazy" />
        </button>
      )}
      <div>
        <div className={styles.name}>{fileName}</div>
        <div className={styles.soft}>
          {t(`purpose.${purpose}`)} · {sizeOf(bytes)} · {who} · <Moment at={uploadedAt} timeZone={timeZone} />
        </div>
        {look === 'sound' && <Sound src={contentOf(issueId, id, true)} label={t('listenTo', { name: fileName })} />}
        <div className={styles.row}>
          {look === 'pdf' && (
            <Button size="small" type="link" onClick={onShow} aria-label={t('show', { name: fileName })}>
              {t('preview')}
            </Button>
          )}
          <Button size="small" type="link" href={contentOf(issueId, id)} aria-label={t('saveOne', { name: fileName })}>
            {t('save')}
          </Button>
        </div>
      </div>
    </li>
  );
}

function AddFiles({ issueId }: { issueId: string }) {
  const { t } = useTranslation('issue-files');
  const { uploads, busy, add, sendAll, retry, remove } = useUploads(issueId);
  const failed = uploads.some(({ error }) => error !== undefined);
  return (
    <FileChooser busy={busy} onChosen={(files) => void add(files).then(sendAll)}>
      {uploads.length > 0 && <UploadList uploads={uploads} onRemove={remove} />}
      {failed && !busy && (
        <Button size="small" onClick={() => void retry()}>
          {t('retry')}
        </Button>
      )}
    </FileChooser>
  );
}
