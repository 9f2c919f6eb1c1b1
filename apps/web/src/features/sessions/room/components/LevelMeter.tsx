import { useTranslation } from 'react-i18next';
import { useLevel } from '../use-level';
import type { DeviceFault } from '../use-local-media';
import styles from './level.module.css';

const bars = 20;

/** Moves when the microphone hears something. */
export function LevelMeter({ track, fault }: { track: MediaStreamTrack | undefined; fault: DeviceFault | undefined }) {
  const { t } = useTranslation('room');
  const level = useLevel(track);
  return (
    <div className={styles.meter}>
      <span>{fault ? t(`microphoneFault.${fault}`) : track ? t('check.speak') : t('check.microphoneOff')}</span>
      {track && (
        <div className={styles.bars}>
          <meter className="visually-hidden" aria-label={t('check.level')} min={0} max={1} value={level} />
          {Array.from({ length: bars }, (_, index) => index).map((index) => (
            <i key={index} data-on={index < level * bars} />
          ))}
        </div>
      )}
    </div>
  );
}
