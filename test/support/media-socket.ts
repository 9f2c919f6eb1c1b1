import { io, type Socket } from 'socket.io-client';
import { type MediaEvent, type MediaNotifications, mediaPath, type RtpCapabilities, type Welcome } from '#contracts';

export interface MediaSocket {
  readonly socket: Socket;
  readonly welcome: Welcome;
  /** The node's whole answer, refusals included. */
  request(verb: string, data?: unknown): Promise<{ ok?: Record<string, unknown>; error?: { code: string } }>;
  /** Resolves with the next notification of this kind, or one that has come already. */
  heard<E extends MediaEvent>(event: E): Promise<MediaNotifications[E]>;
  disconnected: Promise<void>;
}

type Auth = Record<string, unknown>;

/** A connection to a media node without a browser; rejects with the code of the refusal. */
export function connectMedia(url: string, origin: string, auth: Auth): Promise<MediaSocket> {
  const socket = io(url, {
    path: mediaPath,
    auth,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { origin },
  });
  const heard: { event: MediaEvent; data: unknown }[] = [];
  const waiting = new Set<() => void>();
  const disconnected = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
  socket.on('notification', (notification: { event: MediaEvent; data: unknown }) => {
    heard.push(notification);
    for (const look of [...waiting]) look();
  });
  const hear = <E extends MediaEvent>(event: E) =>
    new Promise<MediaNotifications[E]>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${event} was not heard`)), 10_000).unref();
      const look = () => {
        const found = heard.findIndex((one) => one.event === event);
        if (found < 0) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve(heard.splice(found, 1)[0]?.data as MediaNotifications[E]);
      };
      waiting.add(look);
      look();
    });
  return new Promise((resolve, reject) => {
    socket.once('connect_error', (error: Error & { data?: { code: string } }) => {
      socket.disconnect();
      reject(new Error(error.data?.code ?? error.message));
    });
    hear('welcome').then((welcome) => {
      const request = (verb: string, data: unknown = {}) =>
        socket.timeout(8_000).emitWithAck('request', { verb, data });
      resolve({ socket, welcome, request, heard: hear, disconnected });
    }, reject);
  });
}

/** What a browser that speaks Opus and VP8 says it can receive. */
export const rtpCapabilities: RtpCapabilities = {
  codecs: [
    { kind: 'audio', mimeType: 'audio/opus', preferredPayloadType: 100, clockRate: 48_000, channels: 2 },
    {
      kind: 'video',
      mimeType: 'video/VP8',
      preferredPayloadType: 101,
      clockRate: 90_000,
      rtcpFeedback: [{ type: 'nack' }],
    },
  ],
  headerExtensions: [],
};

/** A microphone, as a browser describes it. */
export const opus = (ssrc: number) => ({
  mid: '0',
  codecs: [
    { mimeType: 'audio/opus', payloadType: 111, clockRate: 48_000, channels: 2, parameters: { useinbandfec: 1 } },
  ],
  encodings: [{ ssrc }],
  rtcp: { cname: 'a-microphone', reducedSize: true },
});
