import type { RoomGrants } from './media.js';

/** What api, worker and the media nodes tell each other through Redis, and the token that opens a room. */

/** Room token: JWT, HS256, header `typ` as here. It opens the room once, within a minute. */
export const roomToken = {
  algorithm: 'HS256',
  type: 'room+jwt',
  issuer: 'openzone',
  audience: 'media',
  secondsToLive: 60,
} as const;

export interface RoomTokenClaims {
  /** Identity in the room: user id or guest id. */
  sub: string;
  name: string;
  room: RoomName;
  grants: RoomGrants;
  language: string;
  jti: string;
}

export type RoomName = `session:${string}`;

/** A media node as it announces itself every `heartbeat.everyMs`; gone when the key has expired. */
export interface MediaNodeRecord {
  id: string;
  url: string;
  rooms: number;
  consumers: number;
  /** False while its worker is still being built, and while it drains. */
  ready: boolean;
}

export const heartbeat = { everyMs: 2_000, secondsToLive: 6 } as const;

/** Redis keys; `prefix` is REDIS_PREFIX. */
export const mediaKeys = {
  node: (prefix: string, nodeId: string) => `${prefix}media:node:${nodeId}`,
  /** The node that holds a room. The api claims it by SET NX with the node it has chosen. */
  room: (prefix: string, room: string) => `${prefix}media:room:${room}`,
  usedToken: (prefix: string, jti: string) => `${prefix}media:token:${jti}`,
  /** Milliseconds since 1970 when this identity was removed: its tokens issued before are refused. */
  removed: (prefix: string, room: string, identity: string) => `${prefix}media:removed:${room}:${identity}`,
  /** Pub/sub channel of `MediaControl` messages. */
  control: (prefix: string) => `${prefix}media:control`,
  /** Stream of `MediaFact`s, one field `fact` with JSON. */
  facts: (prefix: string) => `${prefix}media:facts`,
} as const;

export const factsKept = 10_000;

export type MediaControl =
  | { room: string; action: 'remove'; identity: string }
  | { room: string; action: 'close' }
  | { room: string; action: 'update-grants'; identity: string; grants: RoomGrants };

export interface MediaFact {
  /** Empty where a token was refused before its room could be believed. */
  room: string;
  identity: string;
  kind: 'joined' | 'left' | 'refused' | 'ended';
  at: string;
  detail: Record<string, string | number | boolean>;
}
