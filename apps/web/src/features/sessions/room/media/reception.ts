import type { Consumer, RtpParameters } from 'mediasoup-client/types';
import type { ConsumerParameters } from '#contracts';
import { spatialLayerFor } from './layers';
import type { MediaLink, Request } from './media-link';
import type { RemoteTrack } from './room-state';

interface Received extends ConsumerParameters {
  consumer: Consumer;
  running: boolean;
  layer?: number;
}

const widthUntilKnown = 640;

/** What this browser receives. Pictures run only where they are seen, in the size they are seen in. */
export class Reception {
  private readonly byConsumer = new Map<string, Received>();
  /** Widths by producer; kept across restarts of the media. */
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly link: () => MediaLink | undefined,
    private readonly request: Request,
    private readonly onChange: (tracks: RemoteTrack[]) => void,
  ) {}

  /** Builds this end of each consumer, then tells the server that it may run. */
  async add(offered: ConsumerParameters[]): Promise<void> {
    const link = this.link();
    const recv = link?.recv;
    if (!recv || recv.closed) return;
    const fresh = offered.filter(({ id }) => !this.byConsumer.has(id));
    await Promise.all(
      fresh.map(async (parameters) => {
        const { id, producerId, kind, rtpParameters, identity, source } = parameters;
        // Sound and picture of one source in one stream, so that the browser keeps the lips in time.
        const streamId = `${identity}-${source === 'screen' ? 'screen' : 'self'}`.replaceAll(/[^A-Za-z0-9-]/g, '-');
        const options = { id, producerId, kind, rtpParameters: rtpParameters as RtpParameters, streamId };
        const consumer = await recv.consume(options).catch((error: unknown) => {
          // Usual when the transport was replaced meanwhile: then the server offers again.
          console.warn('room: not received', error);
          return undefined;
        });
        if (!consumer || this.link() !== link) return;
        const received: Received = { ...parameters, consumer, running: false };
        this.byConsumer.set(id, received);
        this.apply(received);
      }),
    );
    if (fresh.length > 0) this.changed();
  }

  setVisible(producerId: string, widthPx: number): void {
    this.widths.set(producerId, widthPx);
    for (const received of this.byConsumer.values()) if (received.producerId === producerId) this.apply(received);
  }

  remove(consumerId: string): void {
    const received = this.byConsumer.get(consumerId);
    if (!received) return;
    this.byConsumer.delete(consumerId);
    this.widths.delete(received.producerId);
    received.consumer.close();
    this.changed();
  }

  setProducerPaused(consumerId: string, paused: boolean): void {
    const received = this.byConsumer.get(consumerId);
    if (!received) return;
    received.producerPaused = paused;
    this.changed();
  }

  /** After a reconnect: the server's list is the truth. */
  async reconcile(known: ConsumerParameters[]): Promise<void> {
    for (const [id, received] of this.byConsumer) {
      const theirs = known.find((one) => one.id === id);
      if (theirs) received.producerPaused = theirs.producerPaused;
      else this.remove(id);
    }
    await this.add(known);
    for (const received of this.byConsumer.values()) {
      received.running = false;
      received.layer = undefined;
      this.apply(received);
    }
    this.changed();
  }

  /** The receiving side is gone with its transport. */
  clear(): void {
    for (const { consumer } of this.byConsumer.values()) consumer.close();
    this.byConsumer.clear();
    this.changed();
  }

  async stats(): Promise<{ producerId: string; kind: string; stats: RTCStatsReport }[]> {
    const all = [...this.byConsumer.values()].filter(({ consumer }) => !consumer.closed);
    return Promise.all(
      all.map(async ({ producerId, kind, consumer }) => ({ producerId, kind, stats: await consumer.getStats() })),
    );
  }

  /** Runs, pauses and sizes one consumer as it is wanted. */
  private apply(received: Received): void {
    const { id: consumerId, kind, producerId, consumer, source } = received;
    const width = kind === 'audio' ? 1 : (this.widths.get(producerId) ?? widthUntilKnown);
    const run = width > 0;
    if (run && kind === 'video' && source === 'video') {
      const layer = spatialLayerFor(width, window.devicePixelRatio);
      if (layer !== received.layer) {
        received.layer = layer;
        this.tell(this.request('setConsumerPreferredLayers', { consumerId, spatialLayer: layer, temporalLayer: 2 }));
      }
    }
    if (run === received.running) return;
    received.running = run;
    if (run) consumer.resume();
    else consumer.pause();
    this.tell(this.request(run ? 'resumeConsumer' : 'pauseConsumer', { consumerId }));
  }

  /** A lost message is made good by `reconcile` when the socket is back. */
  private tell(sent: Promise<unknown>): void {
    sent.catch(() => {});
  }

  private changed(): void {
    this.onChange(
      [...this.byConsumer.values()].map(({ producerId, identity, source, consumer, producerPaused }) => ({
        producerId,
        identity,
        source,
        track: consumer.track,
        paused: producerPaused,
      })),
    );
  }
}
