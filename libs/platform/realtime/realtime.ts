import { Injectable } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Server } from 'socket.io';
import { livePath, type News, type NewsEvent } from '#contracts';
import { Config } from '../config/config.js';
import { RedisConnection } from '../redis/redis.js';

/** Largest frame a browser may send, in bytes: it only ever names topics. */
const maxFrame = 4 * 1024;

/**
 * News for browsers, from any process: the socket.io server of this process, joined with the others' by a Redis
 * stream. Api processes attach it to their HTTP server; workers only publish.
 */
@Injectable()
export class Realtime {
  readonly server: Server;

  constructor(redis: RedisConnection, config: Config) {
    this.server = new Server({
      path: livePath,
      adapter: createAdapter(redis.connection(), {
        streamName: redis.key('live'),
        channelPrefix: redis.key('live'),
        sessionKeyPrefix: redis.key('live:session:'),
        maxLen: 5_000,
      }),
      // A short break loses nothing: the stream replays what was missed.
      connectionStateRecovery: { maxDisconnectionDuration: 120_000, skipMiddlewares: false },
      maxHttpBufferSize: maxFrame,
      transports: ['websocket', 'polling'],
      serveClient: false,
      cors: { origin: config.http.publicUrl, credentials: true },
    });
  }

  /** Tells everybody who listens to a topic. Use it after the commit. */
  publish(topic: string, event: NewsEvent, payload: News['payload']): void {
    this.server.to(topic).emit('news', { topic, event, payload } satisfies News);
  }

  /** Ends the connections of a login, a member or a user, on every process. */
  disconnect(topic: `login:${string}` | `member:${string}` | `user:${string}`): void {
    this.server.in(topic).disconnectSockets(true);
  }
}
