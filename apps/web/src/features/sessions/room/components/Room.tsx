import { App, Button } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { Link } from '~/shared/components/Link';
import { Logo } from '~/shared/components/Logo';
import { PageHeader } from '~/shared/components/PageHeader';
import { BothTimes, ZonedTime } from '~/shared/components/ZonedTime';
import { usePageTitle } from '~/shared/hooks/use-page-title';
import { roomIsOpen, sidesOf } from '~/shared/sessions/sides';
import type { SessionResource } from '~/shared/sessions/types';
import { useNow } from '~/shared/time/use-now';
import { useEndSession } from '../api';
import { useDevices } from '../use-devices';
import { useLocalMedia } from '../use-local-media';
import { useRoom } from '../use-room';
import { ConnectionWords } from './ConnectionWords';
import { Controls } from './Controls';
import { DeviceCheck } from './DeviceCheck';
import { RoomOver } from './RoomOver';
import styles from './room.module.css';
import { Stage } from './Stage';

const insideKey = (id: string) => `oz.room.${id}`;

export function Room({ session: { data, abilities } }: { session: SessionResource }) {
  const { t } = useTranslation('room');
  const { message } = App.useApp();
  const { mine, theirs } = sidesOf(data, useMe());
  const now = useNow(5_000);
  const open = roomIsOpen(data, now);
  const { client, snapshot } = useRoom(data.id, open);
  const { devices, refresh } = useDevices();
  const media = useLocalMedia(client, snapshot, refresh);
  const [speaker, setSpeaker] = useState<string>();
  const [entering, setEntering] = useState(false);
  const end = useEndSession(data.id);
  const inside = snapshot.joined || (entering && snapshot.connection !== 'failed');
  usePageTitle(data.topic);

  // Camera and microphone start with the page, so that the mirror shows what the others will see.
  const { setCamera, setMicrophone } = media;
  useEffect(() => {
    if (!client) return;
    void setMicrophone(true);
    void setCamera(true);
  }, [client, setCamera, setMicrophone]);

  const enter = useCallback(async () => {
    setEntering(true);
    try {
      await client?.enter();
      sessionStorage.setItem(insideKey(data.id), 'yes');
    } catch {
      setEntering(false);
    }
  }, [client, data.id]);

  // Somebody who was inside when the page was reloaded goes straight back in.
  const returned = useRef(false);
  useEffect(() => {
    if (!client || !open || returned.current || sessionStorage.getItem(insideKey(data.id)) !== 'yes') return;
    returned.current = true;
    void enter();
  }, [client, open, enter, data.id]);

  useEffect(() => {
    if (snapshot.closedBecause) {
      sessionStorage.removeItem(insideKey(data.id));
      setEntering(false);
    }
  }, [snapshot.closedBecause, data.id]);
  useEffect(() => client?.on('muted', () => void message.info(t('mutedByHost'))), [client, message, t]);

  const comeBack = () => {
    void client?.prepare().catch(() => {});
    void setMicrophone(true);
    void setCamera(true);
  };

  if (inside && client) {
    return (
      <div className={styles.room}>
        <header className={styles.head}>
          <h1 tabIndex={-1}>{data.topic}</h1>
          <ZonedTime at={data.startsAt} until={data.endsAt} timeZone={mine} />
        </header>
        <main id="content" className={styles.main}>
          <div className={styles.words}>
            <ConnectionWords snapshot={snapshot} />
          </div>
          <Stage client={client} snapshot={snapshot} speaker={speaker} />
          <Controls
            client={client}
            snapshot={snapshot}
            media={media}
            mayEnd={snapshot.grants?.moderate ?? abilities.end ?? false}
            ending={end.isPending}
            onLeave={() => void client.leave()}
            onEnd={() => end.mutate()}
          />
        </main>
      </div>
    );
  }
  return (
    <div className={styles.lobby}>
      <header className={styles.lobbyHead}>
        <Logo />
        <Link to={`/sessions/${data.id}`}>{t('back')}</Link>
      </header>
      <main id="content" className={styles.lobbyMain}>
        {snapshot.closedBecause ? (
          <RoomOver session={data.id} because={snapshot.closedBecause} onReturn={comeBack} />
        ) : (
          <DeviceCheck
            heading={
              <PageHeader
                title={data.topic}
                lead={<BothTimes at={data.startsAt} until={data.endsAt} mine={mine} theirs={theirs} />}
              />
            }
            snapshot={snapshot}
            media={media}
            devices={devices}
            speaker={speaker}
            onSpeaker={setSpeaker}
            join={
              open ? (
                <Button
                  type="primary"
                  size="large"
                  block
                  loading={entering}
                  onClick={() =>
                    void (snapshot.connection === 'failed' ? client?.prepare().then(enter, () => {}) : enter())
                  }
                >
                  {snapshot.connection === 'failed' ? t('check.again') : t('check.join')}
                </Button>
              ) : (
                <p className={styles.notOpen} role="status">
                  {data.state === 'confirmed' && Date.parse(data.roomOpensAt) > now ? (
                    <>
                      {t('check.opens')} <ZonedTime at={data.roomOpensAt} timeZone={mine} />
                    </>
                  ) : (
                    t('check.over')
                  )}
                </p>
              )
            }
          />
        )}
      </main>
    </div>
  );
}
