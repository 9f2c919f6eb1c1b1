import type {
  DtlsParameters,
  IceParameters,
  MediaKind,
  RtpCapabilities,
  RtpParameters,
  TransportParameters,
} from './media-rtp.js';

export * from './media-nodes.js';
export * from './media-rtp.js';

/**
 * The protocol between a browser and a media node: socket.io on `mediaPath`, one event `request` {verb, data} with an
 * acknowledgement, and one event `notification` {event, data}. Verbs are named as in mediasoup's documentation.
 */
export const mediaPath = '/media';

/** What a person may publish; `screen` covers the picture and the sound of a shared screen. */
export const publishSources = ['audio', 'video', 'screen'] as const;
export type PublishSource = (typeof publishSources)[number];

export interface RoomGrants {
  publish: PublishSource[];
  subscribe: boolean;
  moderate: boolean;
  /** Takes part unseen: announced to nobody, publishes nothing. */
  hidden: boolean;
  recorder: boolean;
}

/** What the browser sends with the handshake. */
export type MediaHandshake = { token: string } | { reconnectKey: string };

/** A peer whose socket is lost keeps its place this long; a reload is not a leave. */
export const reconnectGraceMs = 15_000;

export interface DisplayState {
  handRaised: boolean;
}

export interface Participant {
  identity: string;
  name: string;
  language: string;
  moderator: boolean;
  publish: PublishSource[];
  /** False while the socket is lost and the place is kept. */
  connected: boolean;
  displayState: DisplayState;
}

export interface ConsumerParameters {
  id: string;
  producerId: string;
  identity: string;
  source: PublishSource;
  kind: MediaKind;
  rtpParameters: RtpParameters;
  producerPaused: boolean;
}

export interface OwnProducer {
  id: string;
  source: PublishSource;
  kind: MediaKind;
  paused: boolean;
}

/** The media side of a room. A new `generation` means: everything of the old one is gone, build it again. */
export interface RoomMedia {
  generation: string;
  routerRtpCapabilities: RtpCapabilities;
  /** Absent where the grants allow no publishing. */
  send?: TransportParameters;
  /** Absent where the grants allow no subscribing. */
  recv?: TransportParameters;
}

export interface RoomState {
  participants: Participant[];
  consumers: ConsumerParameters[];
  producers: OwnProducer[];
  activeSpeaker: string | null;
}

/** First notification on every connection. */
export interface Welcome {
  identity: string;
  name: string;
  grants: RoomGrants;
  reconnectKey: string;
  /** Null while the media worker is being replaced; `mediaRestarted` follows. */
  media: RoomMedia | null;
  /** Present when the reconnect key found the old place, joined already. */
  state?: RoomState;
}

type Nothing = Record<string, never>;

export interface MediaRequests {
  getRouterRtpCapabilities: { data: Nothing; answer: RtpCapabilities };
  join: { data: { rtpCapabilities: RtpCapabilities; displayState?: DisplayState }; answer: RoomState };
  /** A fresh transport in place of the one of this direction. */
  createWebRtcTransport: { data: { direction: 'send' | 'recv' }; answer: TransportParameters };
  connectWebRtcTransport: { data: { transportId: string; dtlsParameters: DtlsParameters }; answer: Nothing };
  restartIce: { data: { transportId: string }; answer: IceParameters };
  produce: {
    data: {
      transportId: string;
      kind: MediaKind;
      source: PublishSource;
      rtpParameters: RtpParameters;
      paused?: boolean;
    };
    answer: { id: string };
  };
  pauseProducer: { data: { producerId: string }; answer: Nothing };
  resumeProducer: { data: { producerId: string }; answer: Nothing };
  closeProducer: { data: { producerId: string }; answer: Nothing };
  pauseConsumer: { data: { consumerId: string }; answer: Nothing };
  /** Also the browser's word that it has built its end: consumers start paused. */
  resumeConsumer: { data: { consumerId: string }; answer: Nothing };
  setConsumerPreferredLayers: {
    data: { consumerId: string; spatialLayer: number; temporalLayer?: number };
    answer: Nothing;
  };
  setDisplayState: { data: DisplayState; answer: Nothing };
  leave: { data: Nothing; answer: Nothing };
  muteParticipant: { data: { identity: string; source: PublishSource }; answer: Nothing };
  removeParticipant: { data: { identity: string }; answer: Nothing };
  endRoom: { data: Nothing; answer: Nothing };
}

export type MediaVerb = keyof MediaRequests;

export interface MediaNotifications {
  welcome: Welcome;
  participantJoined: Participant;
  participantChanged: Participant;
  participantLeft: { identity: string };
  newConsumers: { consumers: ConsumerParameters[] };
  consumerClosed: { consumerId: string };
  consumerPaused: { consumerId: string };
  consumerResumed: { consumerId: string };
  /** The server closed one of the receiver's own producers: a grant was taken back. */
  producerClosed: { producerId: string };
  /** A moderator muted one of the receiver's own producers; the receiver may switch it on again. */
  producerMuted: { producerId: string; by: string };
  grantsChanged: { grants: RoomGrants };
  activeSpeaker: { identity: string | null };
  /** Loudness in dBov (-127 to 0) of those who are speaking. */
  volumes: { volumes: Record<string, number> };
  /** The media worker died and was replaced: build transports and producers again. */
  mediaRestarted: RoomMedia;
  roomClosed: { reason: RoomCloseReason };
}

export type MediaEvent = keyof MediaNotifications;

export const roomCloseReasons = ['ended', 'removed', 'replaced', 'moved'] as const;
/** `moved`: this node lets the room go; ask the api for a new token and enter again. */
export type RoomCloseReason = (typeof roomCloseReasons)[number];

export const mediaErrorCodes = [
  'media.not-ready',
  'media.token-invalid',
  'media.token-used',
  'media.removed',
  'media.unknown-key',
  'media.room-full',
  'media.request-invalid',
  'media.not-joined',
  'media.not-allowed',
  'media.not-found',
  'media.restarting',
  'media.failed',
] as const;
export type MediaErrorCode = (typeof mediaErrorCodes)[number];

export type MediaAnswer<V extends MediaVerb> = { ok: MediaRequests[V]['answer'] } | { error: { code: MediaErrorCode } };
