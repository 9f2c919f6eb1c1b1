import { type INestApplicationContext, Injectable } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, Socket } from 'socket.io';
import type { Actor } from '../actor/actor.js';
import { newId } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Authenticator } from '../http/authenticator.js';
import { loginCookieName } from '../http/cookies.js';
import { isOwnOrigin } from '../http/origin.js';
import { Realtime } from './realtime.js';

const recheckMs = 30_000;

/** Attaches the process's socket.io server to Nest: who connects is decided in the handshake, before any event. */
@Injectable()
export class LiveAdapter {
  constructor(
    private readonly realtime: Realtime,
    private readonly authenticator: Authenticator,
    private readonly config: Config,
  ) {}

  on(app: INestApplicationContext): IoAdapter {
    const prepare = (httpServer: Parameters<Server['attach']>[0]) => this.attach(httpServer);
    return new (class extends IoAdapter {
      override createIOServer(): Server {
        return prepare(this.httpServer);
      }
    })(app);
  }

  private attach(httpServer: Parameters<Server['attach']>[0]): Server {
    const { server } = this.realtime;
    server.use((socket, next) => {
      this.enter(socket).then(
        () => next(),
        () => next(new Error('not-signed-in')),
      );
    });
    server.attach(httpServer, {
      allowRequest: ({ headers }, decide) =>
        decide(
          null,
          headers.origin === undefined || isOwnOrigin(headers.origin, headers.host, this.config.http.publicUrl),
        ),
    });
    // Disconnecting goes through Redis, which may lose a message: every connection is asked again now and then.
    setInterval(() => void this.recheck(server), recheckMs).unref();
    return server;
  }

  private async enter(socket: Socket): Promise<void> {
    const { actor } = await this.authenticator.authenticate(this.credentialsOf(socket));
    socket.data.actor = actor;
  }

  private credentialsOf(socket: Socket) {
    const { headers, address } = socket.handshake;
    return {
      cookie: cookieOf(headers.cookie, loginCookieName(this.config.http.secure)),
      ip: address,
      requestId: newId(),
      acceptLanguage: headers['accept-language'],
      renewable: false,
    };
  }

  private async recheck(server: Server): Promise<void> {
    for (const socket of server.of('/').sockets.values()) {
      const before: Actor = socket.data.actor;
      if (before.kind === 'visitor') continue;
      const now = await this.authenticator.again(before).catch(() => before);
      if (now?.memberId !== before.memberId || now?.role !== before.role) socket.disconnect(true);
    }
  }
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const prefix = `${name}=`;
  return header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix))
    ?.slice(prefix.length);
}
