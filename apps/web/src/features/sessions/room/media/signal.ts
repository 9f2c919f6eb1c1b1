import { io, type Socket } from 'socket.io-client';
import {
  type MediaAnswer,
  type MediaEvent,
  type MediaHandshake,
  type MediaNotifications,
  type MediaRequests,
  type MediaVerb,
  mediaPath,
  type Welcome,
} from '#contracts';
import { codeOf, SignalError } from './refusal';

export type Notification = { [E in MediaEvent]: { event: E; data: MediaNotifications[E] } }[MediaEvent];

export interface SignalListener {
  notification(notification: Notification): void;
  lost(): void;
}

const answerWithinMs = 5_000;

/** One connection to a media node: requests out, notifications in. It does not mend itself; the room client does. */
export class Signal {
  private constructor(
    private readonly socket: Socket,
    readonly welcome: Welcome,
  ) {}

  /** Resolves with the node's welcome; rejects with its refusal. */
  static open(url: string, handshake: MediaHandshake, listener: SignalListener): Promise<Signal> {
    const { origin, pathname } = new URL(url);
    const socket = io(origin, {
      path: `${pathname.replace(/\/$/, '')}${mediaPath}`,
      auth: handshake,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: answerWithinMs,
    });
    return new Promise((resolve, reject) => {
      let open = false;
      const fail = (code: string) => {
        clearTimeout(timer);
        socket.disconnect();
        reject(new SignalError(code));
      };
      const timer = setTimeout(() => fail('network'), answerWithinMs * 2);
      socket.on('connect_error', (error) => fail(codeOf((error as Error & { data?: unknown }).data)));
      socket.on('notification', (notification: Notification) => {
        if (open) listener.notification(notification);
        else if (notification.event === 'welcome') {
          open = true;
          clearTimeout(timer);
          resolve(new Signal(socket, notification.data));
        } else if (notification.event === 'roomClosed') fail('media.not-ready');
      });
      socket.on('disconnect', () => {
        if (open) listener.lost();
        else fail('network');
      });
    });
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  async request<V extends MediaVerb>(
    verb: V,
    data: MediaRequests[V]['data'],
    withinMs = answerWithinMs,
  ): Promise<MediaRequests[V]['answer']> {
    if (!this.socket.connected) throw new SignalError('network');
    const answer: MediaAnswer<V> = await this.socket
      .timeout(withinMs)
      .emitWithAck('request', { verb, data })
      .catch(() => {
        throw new SignalError('network');
      });
    if ('error' in answer) throw new SignalError(answer.error.code);
    return answer.ok;
  }

  /** Ends the connection without a word to the listener. */
  close(): void {
    this.socket.off('disconnect');
    this.socket.off('notification');
    this.socket.disconnect();
  }

  /** For when the network has gone silent under a connection that does not know it yet. */
  giveUp(): void {
    this.socket.io.engine.close();
  }
}
