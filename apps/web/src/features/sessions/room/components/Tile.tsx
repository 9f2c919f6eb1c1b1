import { AudioMutedOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { HandIcon } from './HandIcon';
import { VideoView } from './MediaView';
import styles from './tile.module.css';

export interface TilePerson {
  identity: string;
  name: string;
  self: boolean;
  moderator: boolean;
  connected: boolean;
  handRaised: boolean;
  muted: boolean;
  speaking: boolean;
  video: { track: MediaStreamTrack; onWidth?: (width: number) => void } | undefined;
}

interface Props {
  person: TilePerson;
  onMute?: () => void;
  onRemove?: () => void;
}

export function Tile({ person, onMute, onRemove }: Props) {
  const { t } = useTranslation('room');
  const name = person.self ? t('tile.self', { name: person.name }) : person.name;
  const items = [
    ...(onMute && !person.muted ? [{ key: 'mute', label: t('tile.mute'), onClick: onMute }] : []),
    ...(onRemove ? [{ key: 'remove', label: t('tile.remove'), danger: true, onClick: onRemove }] : []),
  ];
  return (
    <li className={styles.tile} data-speaking={person.speaking} data-identity={person.identity}>
      {person.video ? (
        <VideoView
          track={person.video.track}
          label={t('tile.video', { name })}
          mirrored={person.self}
          className={styles.video}
          onWidth={person.video.onWidth}
        />
      ) : (
        <span className={styles.face} aria-hidden="true">
          {[...person.name][0]}
        </span>
      )}
      {person.handRaised && (
        <span className={styles.hand} role="img" aria-label={t('tile.hand')}>
          <HandIcon />
        </span>
      )}
      <span className={styles.name}>
        {person.muted && <AudioMutedOutlined aria-label={t('tile.muted')} role="img" />}
        <span>{name}</span>
        {!person.connected && <em>{t('tile.away')}</em>}
      </span>
      {items.length > 0 && (
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button
            className={styles.menu}
            shape="circle"
            size="small"
            icon={<MoreOutlined />}
            aria-label={t('tile.menu', { name: person.name })}
          />
        </Dropdown>
      )}
    </li>
  );
}
