import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server, type Socket } from 'socket.io';
import { type MediaErrorCode, type MediaVerb, mediaPath, type Welcome } from '#contracts';
import type { Admission, Seat } from './admission.js';
import { MediaError } from './errors.js';
import type { Facts } from './facts.js';
import { mayRequest } from './grants.js';
import type { Metrics } from './metrics.js';
import type { PeerSocket } from './peer.js';
import { RateLimit } from './rate-limit.js';
import type { NodeRegistry } from './registry.js';
import { beforeJoining, handlers } from './requests.js';
import { Envelope, isVerb, requestSchemas } from './schemas.js';

const largestMessage = 64 * 1024;
// A room of a hundred makes a browser resume some two hundred consumers at once.
const requestBurst = 400;
const requestsPerSecond = 50;

export interface GatewayParts {
  admission: Admission;
  registry: NodeRegistry;
  facts: Facts;
  metrics: Metrics;
  log: Logger;
  allowedOrigins: ReadonlySet<string>;
}

/** The sockets: who may connect, what may be said, and that it is answered. */
export class Gateway {
  private readonly io: Server;

  constructor(
    server: HttpServer,
    private readonly parts: GatewayParts,
  ) {
    this.io = new Server(server, {
      path: mediaPath,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: largestMessage,
      connectTimeout: 5_000,
      pingInterval: 5_000,
      pingTimeout: 5_000,
      allowRequest: (request, decide) => {
        decide(null, parts.allowedOrigins.has(request.headers.origin ?? ''));
      },
    });
    this.io.use((socket, next) => {
      parts.admission.admit(socket.handshake.auth).then(
        (seat) => {
          socket.data.seat = seat;
          next();
        },
        (error: unknown) => next(Object.assign(new Error('refused'), { data: { code: this.refused(error) } })),
      );
    });
    this.io.on('connection', (socket) => this.connected(socket, socket.data.seat as Seat));
  }

  close(): void {
    this.io.disconnectSockets(true);
    this.io.engine.close();
  }

  private connected(socket: Socket, seat: Seat): void {
    const { room, peer } = seat;
    const own: PeerSocket = {
      notify: (event, data) => void socket.emit('notification', { event, data }),
      disconnect: () => void socket.disconnect(true),
    };
    const limit = new RateLimit(requestBurst, requestsPerSecond);
    const expel = (reason: string) => {
      this.parts.log.warn({ room: room.name, identity: peer.identity, reason }, 'peer disconnected');
      socket.disconnect(true);
    };
    socket.onAny((event: string, ...rest: unknown[]) => {
      const [message, acknowledge] = rest;
      if (!limit.take()) return expel('flood');
      if (event !== 'request' || rest.length !== 2 || typeof acknowledge !== 'function') return expel('unknown event');
      const { data: envelope } = Envelope.safeParse(message);
      if (!envelope || !isVerb(envelope.verb)) return expel('unknown verb');
      void this.answer(seat, envelope.verb, envelope.data).then((answer) => acknowledge(answer));
    });
    socket.on('disconnect', () => room.detach(peer, own));
    if (peer.gone) {
      expel('place given up');
      return;
    }
    room.attach(peer, own);
    void this.welcome(seat, own);
  }

  private async welcome({ room, peer }: Seat, own: PeerSocket): Promise<void> {
    const media = await room.stage.mediaFor(peer);
    const { identity, name, grants, reconnectKey } = peer;
    const welcome: Welcome = { identity, name, grants, reconnectKey, media };
    if (peer.joined) welcome.state = room.stateFor(peer);
    own.notify('welcome', welcome);
  }

  private async answer(
    seat: Seat,
    verb: MediaVerb,
    data: unknown,
  ): Promise<{ ok: object } | { error: { code: string } }> {
    try {
      return { ok: await this.handle(seat, verb, data) };
    } catch (error) {
      const code = this.refused(error);
      const { room, peer } = seat;
      if (code === 'media.not-allowed') {
        this.parts.facts.record({ room: room.name, identity: peer.identity, kind: 'refused', detail: { verb, code } });
      }
      return { error: { code } };
    }
  }

  private async handle(seat: Seat, verb: MediaVerb, data: unknown): Promise<object> {
    const { room, peer } = seat;
    if (peer.gone) throw new MediaError('media.not-joined');
    if (!mayRequest(peer.grants, verb)) throw new MediaError('media.not-allowed');
    if (!peer.joined && !beforeJoining.has(verb)) throw new MediaError('media.not-joined');
    const parsed = requestSchemas[verb].safeParse(data);
    if (!parsed.success) throw new MediaError('media.request-invalid');
    const handle = handlers[verb] as (context: object, valid: unknown) => object | Promise<object>;
    return handle(
      {
        room,
        peer,
        remember: (identity: string) => this.parts.registry.remember(room.name, identity, Date.now()),
        record: (kind: 'ended') =>
          this.parts.facts.record({ room: room.name, identity: peer.identity, kind, detail: {} }),
      },
      parsed.data,
    );
  }

  private refused(error: unknown): MediaErrorCode {
    const code = error instanceof MediaError ? error.code : 'media.failed';
    if (code === 'media.failed') this.parts.log.error({ error }, 'request failed');
    this.parts.metrics.refusals.inc({ code });
    return code;
  }
}
