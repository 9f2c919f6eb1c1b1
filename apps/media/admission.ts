import type { MediaErrorCode } from '#contracts';
import { MediaError } from './errors.js';
import type { Facts } from './facts.js';
import { Peer } from './peer.js';
import type { NodeRegistry } from './registry.js';
import type { Room } from './room.js';
import type { Rooms } from './rooms.js';
import { Handshake } from './schemas.js';
import { type VerifiedToken, verifyRoomToken } from './token.js';

/** A place in a room, for one socket. */
export interface Seat {
  room: Room;
  peer: Peer;
}

/** The door: turns a handshake into a place in a room, or refuses it. */
export class Admission {
  constructor(
    private readonly rooms: Rooms,
    private readonly registry: NodeRegistry,
    private readonly facts: Facts,
    private readonly secret: Uint8Array,
    private readonly ready: () => boolean,
  ) {}

  async admit(handshake: unknown): Promise<Seat> {
    const { data } = Handshake.safeParse(handshake);
    if (!data) throw new MediaError('media.token-invalid');
    if ('reconnectKey' in data) {
      const seat = this.rooms.findByKey(data.reconnectKey);
      if (!seat) throw new MediaError('media.unknown-key');
      return seat;
    }
    return this.open(data.token);
  }

  private async open(token: string): Promise<Seat> {
    const claims = await verifyRoomToken(token, this.secret).catch((error: unknown) => {
      this.facts.record({ room: '', identity: '', kind: 'refused', detail: { code: 'media.token-invalid' } });
      throw error;
    });
    const { room: name, sub: identity, jti, iat } = claims;
    // Asked before the token is spent: the same token may serve a moment later, or a new one on another node.
    if (!this.ready() || !(await this.registry.claim(name))) throw new MediaError('media.not-ready');
    const [unused, removed, changed] = await Promise.all([
      this.registry.useToken(jti),
      this.registry.removedSince(name, identity, iat),
      this.registry.grantsSince(name, identity, iat),
    ]);
    if (!unused) this.refuse(claims, 'media.token-used');
    if (removed) this.refuse(claims, 'media.removed');
    const room = this.rooms.obtain(name);
    const peer = new Peer(identity, claims.name, claims.language, changed ?? claims.grants);
    room.enter(peer);
    return { room, peer };
  }

  private refuse({ room, sub: identity }: VerifiedToken, code: MediaErrorCode): never {
    this.facts.record({ room, identity, kind: 'refused', detail: { code } });
    throw new MediaError(code);
  }
}
