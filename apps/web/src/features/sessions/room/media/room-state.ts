import type { MediaErrorCode, Participant, PublishSource, RoomCloseReason, RoomGrants } from '#contracts';

/** What the api answers to somebody who may enter. */
export interface RoomAccess {
  url: string;
  token: string;
  iceServers: RTCIceServer[];
}

/**
 * Asks the api for a fresh token; called again whenever the old place is lost. An error with the code
 * `room.not-ready` means: wait and ask again. Any other error ends the attempt.
 */
export type AccessProvider = () => Promise<RoomAccess>;

export type RoomConnection =
  | 'idle'
  | 'connecting'
  | 'waiting-for-worker'
  | 'connected'
  | 'reconnecting'
  | 'failed'
  | 'closed';

/** Somebody's published picture or sound, playing or paused. */
export interface RemoteTrack {
  producerId: string;
  identity: string;
  source: PublishSource;
  track: MediaStreamTrack;
  /** Muted by its sender. */
  paused: boolean;
}

/** What this browser captures; present while the device is open. */
export interface LocalTrack {
  source: PublishSource;
  track: MediaStreamTrack;
  deviceId?: string;
  paused: boolean;
}

/** Everything a page shows of a room. Replaced as a whole on every change, so that React can compare it. */
export interface RoomSnapshot {
  connection: RoomConnection;
  /** In the room, seen by the others; before, only the devices are checked. */
  joined: boolean;
  identity: string | null;
  grants: RoomGrants | null;
  participants: readonly Participant[];
  remoteTracks: readonly RemoteTrack[];
  localTracks: readonly LocalTrack[];
  activeSpeaker: string | null;
  handRaised: boolean;
  closedBecause: RoomCloseReason | 'left' | null;
  failure: MediaErrorCode | string | null;
}

export const emptyRoom: RoomSnapshot = {
  connection: 'idle',
  joined: false,
  identity: null,
  grants: null,
  participants: [],
  remoteTracks: [],
  localTracks: [],
  activeSpeaker: null,
  handRaised: false,
  closedBecause: null,
  failure: null,
};

export interface RoomEvents {
  changed: RoomSnapshot;
  /** Loudness in dBov of those who speak, a few times a second. */
  volumes: Record<string, number>;
  /** A moderator has muted this browser's microphone, camera or screen. */
  muted: { source: PublishSource; by: string };
}

/** Holds the snapshot and tells who listens. */
export class RoomStore {
  private current = emptyRoom;
  private readonly listeners: { [E in keyof RoomEvents]: Set<(data: RoomEvents[E]) => void> } = {
    changed: new Set(),
    volumes: new Set(),
    muted: new Set(),
  };

  get snapshot(): RoomSnapshot {
    return this.current;
  }

  update(change: Partial<RoomSnapshot>): void {
    this.current = { ...this.current, ...change };
    this.emit('changed', this.current);
  }

  putParticipant(participant: Participant): void {
    const others = this.current.participants.filter(({ identity }) => identity !== participant.identity);
    this.update({ participants: [...others, participant] });
  }

  dropParticipant(identity: string): void {
    this.update({ participants: this.current.participants.filter((one) => one.identity !== identity) });
  }

  on<E extends keyof RoomEvents>(event: E, listener: (data: RoomEvents[E]) => void): () => void {
    this.listeners[event].add(listener);
    return () => void this.listeners[event].delete(listener);
  }

  emit<E extends keyof RoomEvents>(event: E, data: RoomEvents[E]): void {
    for (const listener of [...this.listeners[event]]) listener(data);
  }
}
