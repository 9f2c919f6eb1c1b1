import { CameraOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMedia } from '~/shared/hooks/use-media';
import styles from './files.module.css';

interface Props {
  busy: boolean;
  onChosen(files: File[]): void;
  children?: ReactNode;
}

/** Files are chosen, dropped here, or taken with the camera of a phone. */
export function FileChooser({ busy, onChosen, children }: Props) {
  const { t } = useTranslation('issue-files');
  const touch = useMedia('(pointer: coarse)');
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
    onChosen([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <section
      aria-label={t('add')}
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onChosen([...event.dataTransfer.files]);
      }}
    >
      <div className={styles.row}>
        {touch && (
          <Button icon={<CameraOutlined />} loading={busy} onClick={() => camera.current?.click()}>
            {t('photos.take')}
          </Button>
        )}
        <Button icon={<PaperClipOutlined />} loading={busy} onClick={() => chooser.current?.click()}>
          {t('choose')}
        </Button>
        <span className={styles.soft}>{t(touch ? 'kinds' : 'drop')}</span>
      </div>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photos.take')}
        onChange={take}
      />
      <input ref={chooser} type="file" multiple hidden aria-label={t('choose')} onChange={take} />
      {children}
    </section>
  );
}
