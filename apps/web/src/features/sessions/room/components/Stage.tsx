import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import type { RoomClient, RoomSnapshot } from '../media';
import { peopleOf, screenOf } from '../people-of';
import { AudioView, VideoView } from './MediaView';
import styles from './stage.module.css';
import { Tile } from './Tile';

interface Props {
  client: RoomClient;
  snapshot: RoomSnapshot;
  speaker: string | undefined;
}

/** Everybody who is here; a shared screen takes the stage and the faces step aside. */
export function Stage({ client, snapshot, speaker }: Props) {
  const { t } = useTranslation('room');
  const people = peopleOf(snapshot, client, useMe()?.user.name ?? '');
  const screen = screenOf(snapshot);
  const sounds = snapshot.remoteTracks.filter(({ track }) => track.kind === 'audio');
  const mayModerate = snapshot.grants?.moderate ?? false;
  return (
    <div className={styles.stage} data-screen={Boolean(screen)}>
      {screen && (
        <div className={styles.screen}>
          <VideoView
            track={screen.track}
            label={screen.own ? t('screen.own') : t('screen.of', { name: screen.by })}
            contain
            className={styles.screenVideo}
            onWidth={(width) => screen.producerId && client.setVisible(screen.producerId, width)}
          />
          <p>{screen.own ? t('screen.own') : t('screen.of', { name: screen.by })}</p>
        </div>
      )}
      <ul className={styles.people} data-count={Math.min(people.length, 9)} aria-label={t('people')}>
        {people.map((person) => (
          <Tile
            key={person.identity}
            person={person}
            onMute={
              mayModerate && !person.self ? () => void client.mute(person.identity, 'audio').catch(() => {}) : undefined
            }
            onRemove={
              mayModerate && !person.self ? () => void client.remove(person.identity).catch(() => {}) : undefined
            }
          />
        ))}
      </ul>
      {people.length === 1 && (
        <p className={styles.alone} role="status">
          {t('alone')}
        </p>
      )}
      {sounds.map(({ producerId, track }) => (
        <AudioView key={producerId} track={track} speaker={speaker} />
      ))}
    </div>
  );
}
