import type { Logger } from 'pino';
import {
  type DisplayState,
  type MediaEvent,
  type MediaFact,
  type MediaNotifications,
  type RoomCloseReason,
  type RoomGrants,
  type RoomState,
  type RtpCapabilities,
  reconnectGraceMs,
} from '#contracts';
import { MediaError } from './errors.js';
import { mayProduce } from './grants.js';
import type { Peer, PeerSocket } from './peer.js';
import { type Audience, RoomStage } from './room-stage.js';
import type { WorkerPool } from './worker-pool.js';

const mostPeers = 100;

export type LeaveReason = RoomCloseReason | 'left' | 'lost';

export interface RoomSurroundings {
  pool: WorkerPool;
  log: Logger;
  record(fact: Omit<MediaFact, 'at' | 'room'>): void;
  closed(room: Room): void;
}

/** Who is in one room, and what they are told about each other. */
export class Room implements Audience {
  readonly stage: RoomStage;
  private readonly members = new Map<string, Peer>();
  private readonly waiting = new Set<Peer>();
  private readonly graces = new Map<Peer, NodeJS.Timeout>();
  private speaker: string | null = null;
  private over = false;

  constructor(
    readonly name: string,
    private readonly surroundings: RoomSurroundings,
  ) {
    this.stage = new RoomStage(surroundings.pool, this, surroundings.log);
  }

  joined(): Peer[] {
    return [...this.members.values()];
  }

  everybody(): Peer[] {
    return [...this.members.values(), ...this.waiting];
  }

  findByKey(reconnectKey: string): Peer | undefined {
    return this.everybody().find((peer) => peer.reconnectKey === reconnectKey);
  }

  /** A place, not yet seen by anybody. It falls empty when no socket comes for it. */
  enter(peer: Peer): void {
    if (this.over) throw new MediaError('media.not-ready');
    if (this.members.size + this.waiting.size >= mostPeers) throw new MediaError('media.room-full');
    this.waiting.add(peer);
    this.startGrace(peer);
  }

  attach(peer: Peer, socket: PeerSocket): void {
    clearTimeout(this.graces.get(peer));
    this.graces.delete(peer);
    const former = peer.socket;
    peer.socket = socket;
    former?.disconnect();
    if (!former && peer.joined) this.tell(peer, 'participantChanged', peer.participant());
  }

  detach(peer: Peer, socket: PeerSocket): void {
    if (peer.socket !== socket || peer.gone) return;
    peer.socket = undefined;
    this.startGrace(peer);
    if (peer.joined) this.tell(peer, 'participantChanged', peer.participant());
  }

  async join(peer: Peer, rtpCapabilities: RtpCapabilities, displayState?: DisplayState): Promise<RoomState> {
    if (peer.gone) throw new MediaError('media.not-joined');
    peer.rtpCapabilities = rtpCapabilities;
    if (displayState) peer.displayState = displayState;
    if (!peer.joined) this.admit(peer);
    await this.stage.subscriptions.subscribeToAll(peer);
    return this.stateFor(peer);
  }

  stateFor(peer: Peer): RoomState {
    const others = this.joined().filter((other) => other !== peer && !other.grants.hidden);
    return {
      participants: others.map((other) => other.participant()),
      consumers: peer.ownConsumers(),
      producers: peer.ownProducers(),
      activeSpeaker: this.speaker,
    };
  }

  setDisplayState(peer: Peer, displayState: DisplayState): void {
    peer.displayState = displayState;
    this.tell(peer, 'participantChanged', peer.participant());
  }

  leave(peer: Peer, reason: LeaveReason): void {
    if (peer.gone) return;
    this.drop(peer, reason);
    if (peer.joined) this.tell(peer, 'participantLeft', { identity: peer.identity });
    if (this.everybody().length === 0) this.close('ended', false);
  }

  /** Everybody with this identity is out, also one who has only opened the door. */
  remove(identity: string): void {
    for (const peer of this.everybody()) if (peer.identity === identity) this.leave(peer, 'removed');
  }

  findMember(identity: string): Peer {
    const peer = this.members.get(identity);
    if (!peer || peer.grants.hidden) throw new MediaError('media.not-found');
    return peer;
  }

  updateGrants(identity: string, grants: RoomGrants): void {
    for (const peer of this.everybody().filter((one) => one.identity === identity)) {
      peer.grants = grants;
      for (const { source, producer } of [...peer.producers.values()]) {
        if (mayProduce(grants, source, producer.kind)) continue;
        producer.close();
        peer.notify('producerClosed', { producerId: producer.id });
      }
      if (!grants.subscribe) {
        const consumers = [...peer.consumers.keys()];
        peer.recv?.close();
        peer.recv = undefined;
        for (const consumerId of consumers) peer.notify('consumerClosed', { consumerId });
      }
      peer.notify('grantsChanged', { grants });
      if (peer.joined) this.tell(peer, 'participantChanged', peer.participant());
    }
  }

  close(reason: RoomCloseReason, record = true): void {
    if (this.over) return;
    this.over = true;
    for (const peer of this.everybody()) this.drop(peer, reason, record);
    this.stage.close();
    this.surroundings.closed(this);
  }

  activeSpeaker(identity: string | null): void {
    if (identity === this.speaker) return;
    this.speaker = identity;
    for (const peer of this.members.values()) peer.notify('activeSpeaker', { identity });
  }

  volumes(volumes: Record<string, number>): void {
    for (const peer of this.members.values()) peer.notify('volumes', { volumes });
  }

  /** The same person again (a reload, a second window) takes the place over, without a leave in between. */
  private admit(peer: Peer): void {
    const former = this.members.get(peer.identity);
    if (former) this.drop(former, 'replaced');
    this.waiting.delete(peer);
    this.members.set(peer.identity, peer);
    peer.joined = true;
    this.tell(peer, former ? 'participantChanged' : 'participantJoined', peer.participant());
    const { identity, grants } = peer;
    const detail = { moderator: grants.moderate, hidden: grants.hidden, replaced: former !== undefined };
    this.surroundings.record({ kind: 'joined', identity, detail });
  }

  private drop(peer: Peer, reason: LeaveReason, record = true): void {
    peer.gone = true;
    clearTimeout(this.graces.get(peer));
    this.graces.delete(peer);
    this.waiting.delete(peer);
    if (this.members.get(peer.identity) === peer) this.members.delete(peer.identity);
    peer.closeMedia();
    if (peer.joined && this.speaker === peer.identity) this.activeSpeaker(null);
    if (reason !== 'left' && reason !== 'lost') peer.notify('roomClosed', { reason });
    peer.socket?.disconnect();
    peer.socket = undefined;
    if (record && peer.joined) this.surroundings.record({ kind: 'left', identity: peer.identity, detail: { reason } });
  }

  private startGrace(peer: Peer): void {
    clearTimeout(this.graces.get(peer));
    this.graces.set(
      peer,
      setTimeout(() => this.leave(peer, 'lost'), reconnectGraceMs),
    );
  }

  /** Tells the others about a peer; of a hidden one nobody hears. */
  private tell<E extends MediaEvent>(about: Peer, event: E, data: MediaNotifications[E]): void {
    if (about.grants.hidden) return;
    for (const peer of this.members.values()) if (peer !== about) peer.notify(event, data);
  }
}
