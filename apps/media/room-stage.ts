import type { Producer, WebRtcTransport } from 'mediasoup/types';
import type { Logger } from 'pino';
import type { MediaRequests, RoomMedia, RtpCapabilities, TransportParameters } from '#contracts';
import { MediaError } from './errors.js';
import { mayOpenTransport, mayProduce } from './grants.js';
import type { Peer } from './peer.js';
import { RoomRouter, type SpeakerListener, transportParameters } from './room-router.js';
import { Subscriptions } from './subscriptions.js';
import type { WorkerPool, WorkerSlot } from './worker-pool.js';

const workerWithinMs = 5_000;
const producersPerPeer = 6;

/** Those in the room, as the stage needs to know them. */
export interface Audience extends SpeakerListener {
  /** With and without having joined. */
  everybody(): Peer[];
  joined(): Peer[];
}

/** The media of one room: opens its router, carries producers to consumers, and starts again when a worker dies. */
export class RoomStage {
  readonly subscriptions: Subscriptions;
  private current?: RoomRouter;
  private opening?: Promise<RoomRouter>;
  private restarting?: Promise<void>;
  private closed = false;

  constructor(
    private readonly pool: WorkerPool,
    private readonly audience: Audience,
    private readonly log: Logger,
  ) {
    this.subscriptions = new Subscriptions(
      () => this.current,
      () => audience.joined(),
      log,
    );
  }

  /** What the peer's browser builds its side from; null while there is no worker (it is told later). */
  async mediaFor(peer: Peer): Promise<RoomMedia | null> {
    try {
      return await this.prepare(peer);
    } catch (error) {
      this.log.warn({ error }, 'room has no media yet');
      this.restart();
      return null;
    }
  }

  async routerCapabilities(): Promise<RtpCapabilities> {
    return (await this.router()).rtpCapabilities;
  }

  async createTransport(peer: Peer, direction: 'send' | 'recv'): Promise<TransportParameters> {
    if (!mayOpenTransport(peer.grants, direction)) throw new MediaError('media.not-allowed');
    const transport = await this.openTransport(peer, direction, await this.router());
    peer[direction]?.close();
    peer[direction] = transport;
    // After the answer, so that the browser has its end when the consumers come.
    if (direction === 'recv' && peer.joined) setImmediate(() => void this.subscriptions.catchUp(peer));
    return transportParameters(transport);
  }

  async produce(peer: Peer, request: MediaRequests['produce']['data']): Promise<Producer> {
    const { kind, source, rtpParameters, paused } = request;
    if (!mayProduce(peer.grants, source, kind)) throw new MediaError('media.not-allowed');
    const transport = peer.send;
    const router = this.current;
    if (!router || !transport || transport.id !== request.transportId) throw new MediaError('media.not-found');
    if (peer.producers.size >= producersPerPeer) throw new MediaError('media.not-allowed');
    const appData = { identity: peer.identity };
    const producer = await transport
      .produce({ kind, rtpParameters: rtpParameters as Producer['rtpParameters'], paused, appData })
      .catch((error: unknown) => this.refuse(error));
    // A grant may have been taken back while the worker was at it.
    if (peer.gone || !mayProduce(peer.grants, source, kind)) {
      producer.close();
      throw new MediaError('media.not-allowed');
    }
    for (const older of peer.producers.values()) {
      if (older.source === source && older.producer.kind === kind) older.producer.close();
    }
    const published = { source, producer };
    peer.producers.set(producer.id, published);
    producer.observer.once('close', () => peer.producers.delete(producer.id));
    router.count(producer);
    if (source === 'audio')
      router.observe(producer).catch((error: unknown) => this.log.warn({ error }, 'not observed'));
    this.subscriptions.offer(peer, published);
    return producer;
  }

  /** The worker has died: everything on it is gone in this very tick, and the room is opened on another. */
  workerDied(slot: WorkerSlot): void {
    if (this.current?.slot !== slot) return;
    this.current = undefined;
    for (const peer of this.audience.everybody()) peer.forgetMedia();
    this.restart();
  }

  close(): void {
    this.closed = true;
    this.current?.close();
    this.current = undefined;
  }

  private async prepare(peer: Peer): Promise<RoomMedia> {
    const router = await this.router();
    const open = async (direction: 'send' | 'recv') => {
      if (!mayOpenTransport(peer.grants, direction)) return;
      if (peer[direction]) return;
      const transport = await this.openTransport(peer, direction, router);
      // Two of these may have run side by side.
      if (peer[direction]) transport.close();
      else peer[direction] = transport;
    };
    await Promise.all([open('send'), open('recv')]);
    return {
      generation: router.generation,
      routerRtpCapabilities: router.rtpCapabilities,
      send: peer.send && transportParameters(peer.send),
      recv: peer.recv && transportParameters(peer.recv),
    };
  }

  private async openTransport(peer: Peer, direction: 'send' | 'recv', router: RoomRouter): Promise<WebRtcTransport> {
    const transport = await router.createTransport(direction);
    if (peer.gone || this.current !== router) {
      transport.close();
      throw new MediaError('media.restarting');
    }
    return transport;
  }

  private router(): Promise<RoomRouter> {
    if (this.current) return Promise.resolve(this.current);
    this.opening ??= this.open().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  private async open(): Promise<RoomRouter> {
    const slot = await this.pool.obtain(workerWithinMs);
    if (!slot || this.closed) throw new MediaError('media.not-ready');
    const router = await RoomRouter.open(slot, this.audience);
    if (this.closed || router.router.closed) {
      router.close();
      throw new MediaError('media.restarting');
    }
    this.current = router;
    return router;
  }

  /** Keeps trying: those in the room are waiting, and press nothing. */
  private restart(): void {
    this.restarting ??= this.tryRestart().finally(() => {
      this.restarting = undefined;
    });
  }

  private async tryRestart(): Promise<void> {
    while (!this.closed) {
      try {
        const { generation } = await this.router();
        const peers = this.audience.everybody();
        await Promise.all(peers.map((peer) => this.reopenFor(peer)));
        // It may have died again meanwhile.
        if (this.current?.generation === generation) return;
      } catch (error) {
        this.log.warn({ error }, 'room could not be restarted yet');
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  private async reopenFor(peer: Peer): Promise<void> {
    const media = await this.prepare(peer);
    peer.notify('mediaRestarted', media);
    // Others may have been quicker to publish again.
    if (peer.joined) await this.subscriptions.catchUp(peer);
  }

  private refuse(error: unknown): never {
    if (!this.current) throw new MediaError('media.restarting');
    this.log.info({ error }, 'parameters refused');
    throw new MediaError('media.request-invalid');
  }
}
