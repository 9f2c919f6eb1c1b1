import { AudioOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { clockFace } from '../files';
import { useBlobUrl } from '../use-blob-url';
import type { DraftFile } from '../use-offline-draft';
import { canRecord, useRecorder } from '../use-recorder';
import styles from './files.module.css';
import { Sound } from './Sound';

const longestSeconds = 120;

interface Props {
  note: DraftFile | undefined;
  disabled: boolean;
  onRecorded(sound: Blob): void;
  onRemove(key: string): void;
}

/** Saying it instead of typing it: start, stop, listen, once more, or not at all. */
export function VoiceNote({ note, disabled, onRecorded, onRemove }: Props) {
  const { t } = useTranslation('issue-files');
  const { state, seconds, start, stop } = useRecorder(longestSeconds, (sound) => {
    if (note) onRemove(note.key);
    onRecorded(sound);
  });
  const recording = state === 'recording';
  return (
    <fieldset className={styles.part}>
      <legend>{t('voice.title')}</legend>
      {!canRecord() && !note ? (
        <p className={styles.soft}>{t('voice.impossible')}</p>
      ) : recording ? (
        <div className={styles.row}>
          <Button danger type="primary" onClick={stop}>
            {t('voice.stop')}
          </Button>
          <span role="timer">
            <span className={styles.dot} aria-hidden />{' '}
            {t('voice.passed', { passed: clockFace(seconds), most: clockFace(longestSeconds) })}
          </span>
        </div>
      ) : (
        <div className={styles.row}>
          {note && <Recorded fileKey={note.key} />}
          {canRecord() && (
            <Button
              icon={<AudioOutlined />}
              disabled={disabled}
              loading={state === 'asking'}
              onClick={() => void start()}
            >
              {t(note ? 'voice.again' : 'voice.start')}
            </Button>
          )}
          {note ? (
            <Button danger type="text" disabled={disabled} onClick={() => onRemove(note.key)}>
              {t('voice.remove')}
            </Button>
          ) : (
            <span className={styles.soft}>{t('voice.hint', { minutes: longestSeconds / 60 })}</span>
          )}
        </div>
      )}
      {state === 'refused' && (
        <p role="alert" className={styles.soft}>
          {t('voice.refused')}
        </p>
      )}
    </fieldset>
  );
}

function Recorded({ fileKey }: { fileKey: string }) {
  const { t } = useTranslation('issue-files');
  const url = useBlobUrl(fileKey);
  return url ? <Sound src={url} label={t('voice.listen')} /> : null;
}
