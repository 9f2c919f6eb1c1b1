import {
  AudioMutedOutlined,
  AudioOutlined,
  DesktopOutlined,
  LogoutOutlined,
  PoweroffOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons';
import { App, Button } from 'antd';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomClient, RoomSnapshot } from '../media';
import type { LocalMedia } from '../use-local-media';
import { useShortcuts } from '../use-shortcuts';
import styles from './controls.module.css';
import { HandIcon } from './HandIcon';

interface Props {
  client: RoomClient;
  snapshot: RoomSnapshot;
  media: LocalMedia;
  mayEnd: boolean;
  ending: boolean;
  onLeave: () => void;
  onEnd: () => void;
}

export function Controls({ client, snapshot, media, mayEnd, ending, onLeave, onEnd }: Props) {
  const { t } = useTranslation('room');
  const { modal } = App.useApp();
  const may = (source: 'audio' | 'video' | 'screen') => snapshot.grants?.publish.includes(source) ?? false;
  const microphone = () => void media.setMicrophone(!media.microphoneOn);
  const camera = () => void media.setCamera(!media.cameraOn);
  const screen = () => void media.setScreen(!media.screenOn);
  const hand = () => void client.setHandRaised(!snapshot.handRaised).catch(() => {});
  useShortcuts({ M: microphone, V: camera, S: screen, H: hand });

  const asking = useRef<{ destroy(): void }>(undefined);
  const askEnd = () => {
    asking.current = modal.confirm({
      title: t('end.title'),
      content: t('end.text'),
      okText: t('end.button'),
      okButtonProps: { danger: true },
      onOk: onEnd,
    });
  };
  // The right to end may be taken back while the question is open.
  useEffect(() => {
    if (!mayEnd) asking.current?.destroy();
  }, [mayEnd]);
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('control.label')}>
      {may('audio') && (
        <Switch
          on={media.microphoneOn}
          word={t('control.microphone')}
          keys="Alt+M"
          icon={media.microphoneOn ? <AudioOutlined /> : <AudioMutedOutlined />}
          onClick={microphone}
        />
      )}
      {may('video') && (
        <Switch
          on={media.cameraOn}
          word={t('control.camera')}
          keys="Alt+V"
          icon={<VideoCameraOutlined />}
          onClick={camera}
        />
      )}
      {may('screen') && 'getDisplayMedia' in (navigator.mediaDevices ?? {}) && (
        <Switch
          on={media.screenOn}
          word={t('control.screen')}
          keys="Alt+S"
          icon={<DesktopOutlined />}
          onClick={screen}
        />
      )}
      <Switch on={snapshot.handRaised} word={t('control.hand')} keys="Alt+H" icon={<HandIcon />} onClick={hand} />
      <span className={styles.gap} />
      <Button danger type="primary" size="large" icon={<LogoutOutlined />} onClick={onLeave}>
        <span className={styles.word}>{t('control.leave')}</span>
      </Button>
      {mayEnd && (
        <Button size="large" ghost className={styles.end} icon={<PoweroffOutlined />} loading={ending} onClick={askEnd}>
          <span className={styles.word}>{t('control.end')}</span>
        </Button>
      )}
    </div>
  );
}

interface SwitchProps {
  on: boolean;
  word: string;
  keys: string;
  icon: ReactNode;
  onClick: () => void;
}

function Switch({ on, word, keys, icon, onClick }: SwitchProps) {
  return (
    <button
      type="button"
      className={styles.switch}
      aria-pressed={on}
      aria-keyshortcuts={keys}
      title={`${word} (${keys})`}
      onClick={onClick}
    >
      {icon}
      <span>{word}</span>
    </button>
  );
}
