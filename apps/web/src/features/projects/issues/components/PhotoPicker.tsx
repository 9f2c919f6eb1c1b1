import { CameraOutlined, CloseOutlined, PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMedia } from '~/shared/hooks/use-media';
import { shrinkPhoto } from '../shrink-photo';
import { useBlobUrl } from '../use-blob-url';
import type { DraftFile } from '../use-offline-draft';
import styles from './files.module.css';

const mostPhotos = 5;

interface Props {
  photos: readonly DraftFile[];
  disabled: boolean;
  onAdd(photo: Blob): Promise<void>;
  onRemove(key: string): void;
}

/** Photos for a report: from the camera of the phone, or from what is on the device. */
export function PhotoPicker({ photos, disabled, onAdd, onRemove }: Props) {
  const { t } = useTranslation('issue-files');
  const touch = useMedia('(pointer: coarse)');
  const camera = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [unreadable, setUnreadable] = useState(0);
  const room = mostPhotos - photos.length;
  const add = async ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    setBusy(true);
    const chosen = [...(input.files ?? [])].slice(0, room);
    input.value = '';
    let undrawn = 0;
    for (const photo of chosen) {
      // As it is it would tell the place it was taken at.
      const drawn = await shrinkPhoto(photo);
      if (drawn) await onAdd(drawn);
      else undrawn += 1;
    }
    setUnreadable(undrawn);
    setBusy(false);
  };
  const full = disabled || room <= 0;
  return (
    <fieldset className={styles.part}>
      <legend>{t('photos.title')}</legend>
      <div className={styles.row}>
        {touch && (
          <Button icon={<CameraOutlined />} disabled={full} loading={busy} onClick={() => camera.current?.click()}>
            {t('photos.take')}
          </Button>
        )}
        <Button icon={<PictureOutlined />} disabled={full} loading={busy} onClick={() => chooser.current?.click()}>
          {t('photos.choose')}
        </Button>
        <span className={styles.soft}>{t('photos.hint', { most: mostPhotos })}</span>
      </div>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photos.take')}
        onChange={add}
      />
      <input
        ref={chooser}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('photos.choose')}
        onChange={add}
      />
      {unreadable > 0 && <p role="alert">{t('photos.unreadable', { count: unreadable })}</p>}
      {photos.length > 0 && (
        <ul className={styles.pictures}>
          {photos.map(({ key }, index) => (
            <li key={key} className={styles.picture}>
              <Thumb fileKey={key} alt={t('photos.one', { number: index + 1 })} />
              <Button
                size="small"
                shape="circle"
                className={styles.remove}
                icon={<CloseOutlined />}
                disabled={disabled}
                aria-label={t('photos.remove', { number: index + 1 })}
                onClick={() => onRemove(key)}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}

function Thumb({ fileKey, alt }: { fileKey: string; alt: string }) {
  const url = useBlobUrl(fileKey);
  return url ? <img className={styles.thumb} src={url} alt={alt} /> : <span className={styles.thumb} />;
}
