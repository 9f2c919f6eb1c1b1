import { useEffect, useState, useSyncExternalStore } from 'react';
import { fetchAccess } from './api';
import { RoomClient } from './media';
import { emptyRoom } from './media/room-state';

const nothing = () => () => {};

/** The room of a session; connects as soon as it is open, so that Join has little left to do. */
export function useRoom(session: string, open: boolean) {
  const [client, setClient] = useState<RoomClient>();

  useEffect(() => {
    const made = new RoomClient(() => fetchAccess(session));
    setClient(made);
    return () => {
      setClient(undefined);
      void made.leave();
    };
  }, [session]);

  useEffect(() => {
    // A refusal shows in the snapshot.
    if (open) client?.prepare().catch(() => {});
  }, [client, open]);

  const snapshot = useSyncExternalStore(client?.subscribe ?? nothing, () => client?.getSnapshot() ?? emptyRoom);
  return { client, snapshot };
}
