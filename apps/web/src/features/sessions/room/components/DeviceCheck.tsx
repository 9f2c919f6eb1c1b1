import { AudioMutedOutlined, AudioOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomSnapshot } from '../media';
import type { Devices } from '../use-devices';
import type { LocalMedia } from '../use-local-media';
import { ConnectionWords } from './ConnectionWords';
import { DeviceSelect } from './DeviceSelect';
import styles from './device-check.module.css';
import { LevelMeter } from './LevelMeter';
import { VideoView } from './MediaView';
import { SpeakerTest } from './SpeakerTest';

interface Props {
  heading: ReactNode;
  snapshot: RoomSnapshot;
  media: LocalMedia;
  devices: Devices;
  speaker: string | undefined;
  onSpeaker: (id: string) => void;
  join: ReactNode;
}

/** States that need no more than a word; the others are explained above the devices. */
const calm: RoomSnapshot['connection'][] = ['idle', 'connecting', 'connected'];

/** A look in the mirror before the door opens. */
export function DeviceCheck({ heading, snapshot, media, devices, speaker, onSpeaker, join }: Props) {
  const { t } = useTranslation('room');
  const { camera, cameraOn, microphone, microphoneOn, faults } = media;
  return (
    <div className={styles.check}>
      <div>
        <div className={styles.mirror}>
          {camera && cameraOn ? (
            <VideoView track={camera.track} label={t('check.mirror')} mirrored className={styles.video} />
          ) : (
            <p>{faults.video ? t(`fault.${faults.video}`) : t('check.cameraOff')}</p>
          )}
          <div className={styles.switches}>
            <Button
              shape="circle"
              size="large"
              icon={microphoneOn ? <AudioOutlined /> : <AudioMutedOutlined />}
              aria-pressed={microphoneOn}
              aria-label={t('control.microphone')}
              onClick={() => void media.setMicrophone(!microphoneOn)}
            />
            <Button
              shape="circle"
              size="large"
              icon={<VideoCameraOutlined />}
              aria-pressed={cameraOn}
              aria-label={t('control.camera')}
              onClick={() => void media.setCamera(!cameraOn)}
            />
          </div>
        </div>
        <LevelMeter track={microphoneOn ? microphone?.track : undefined} fault={faults.audio} />
      </div>
      <div className={styles.side}>
        {heading}
        <ConnectionWords snapshot={snapshot} />
        <DeviceSelect
          label={t('check.camera')}
          devices={devices.cameras}
          value={camera?.deviceId ?? camera?.track.getSettings().deviceId}
          onChange={(id) => void media.setCamera(true, id)}
        />
        <DeviceSelect
          label={t('check.microphone')}
          devices={devices.microphones}
          value={microphone?.deviceId ?? microphone?.track.getSettings().deviceId}
          onChange={(id) => void media.setMicrophone(true, id)}
        />
        <DeviceSelect label={t('check.speaker')} devices={devices.speakers} value={speaker} onChange={onSpeaker} />
        <SpeakerTest speaker={speaker} />
        {calm.includes(snapshot.connection) && (
          <p className={styles.network} role="status">
            {t('check.network')} <strong>{t(`connection.${snapshot.connection}`)}</strong>
          </p>
        )}
        {join}
      </div>
    </div>
  );
}
