import { io, type Socket } from 'socket.io-client';
import { livePath, type News, type SocketAnswer } from '#contracts';

/** A browser's live connection. */
export class LiveClient {
  readonly news: News[] = [];

  private constructor(readonly socket: Socket) {
    socket.on('news', (news: News) => this.news.push(news));
  }

  /** @throws Error when the handshake is refused */
  static connect(url: string, headers: { cookie?: string; origin?: string } = {}): Promise<LiveClient> {
    const socket = io(url, {
      path: livePath,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: headers as Record<string, string>,
    });
    const client = new LiveClient(socket);
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(client));
      socket.once('connect_error', reject);
    });
  }

  subscribe(topic: unknown): Promise<SocketAnswer> {
    return this.socket.timeout(5_000).emitWithAck('subscribe', { topic });
  }

  /** Resolves with the next such news, or with undefined when time is up. */
  next(event: News['event'], withinMs = 5_000): Promise<News | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(undefined), withinMs);
      const listener = (news: News) => news.event === event && done(news);
      const done = (news: News | undefined) => {
        clearTimeout(timer);
        this.socket.off('news', listener);
        resolve(news);
      };
      this.socket.on('news', listener);
    });
  }

  disconnected(withinMs: number): Promise<boolean> {
    if (this.socket.disconnected) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), withinMs);
      this.socket.once('disconnect', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }

  close(): void {
    this.socket.disconnect();
  }
}
