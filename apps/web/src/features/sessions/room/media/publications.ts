import type { Producer, ProducerOptions } from 'mediasoup-client/types';
import type { MediaKind, OwnProducer, PublishSource } from '#contracts';
import { cameraEncodings, screenEncodings } from './layers';
import type { MediaLink, Request } from './media-link';
import { codeOf } from './refusal';
import type { LocalTrack } from './room-state';

const retryAfterMs = 500;

interface Publication extends LocalTrack {
  producer?: Producer;
}

/** What this browser captures, and its producers. Publishes again by itself whenever the media side is built anew. */
export class Publications {
  private readonly all = new Map<string, Publication>();
  private turn: Promise<void> = Promise.resolve();
  private retry?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly link: () => MediaLink | undefined,
    private readonly request: Request,
    private readonly onChange: (tracks: LocalTrack[]) => void,
  ) {}

  find(source: PublishSource, kind: MediaKind): LocalTrack | undefined {
    return this.all.get(slot(source, kind));
  }

  /** Sends this track, or keeps it for when the room is entered. A track of the same kind is replaced without a gap. */
  async put(source: PublishSource, track: MediaStreamTrack, deviceId?: string): Promise<void> {
    const key = slot(source, track.kind as MediaKind);
    const known = this.all.get(key);
    const publication: Publication = { source, track, deviceId, paused: false, producer: known?.producer };
    this.all.set(key, publication);
    // The device was pulled out, or the browser's own bar ended the sharing.
    track.addEventListener('ended', () => {
      if (this.all.get(key)?.track === track) void this.drop(source, track.kind as MediaKind);
    });
    if (known) known.track.stop();
    const { producer } = publication;
    if (producer && !producer.closed) {
      await producer.replaceTrack({ track });
      if (known?.paused) await this.setPaused(source, track.kind as MediaKind, false);
    }
    this.changed();
    await this.sync();
  }

  /** Closes the producer and the device: the camera's light goes out. */
  async drop(source: PublishSource, kind: MediaKind): Promise<void> {
    const publication = this.all.get(slot(source, kind));
    if (!publication) return;
    this.all.delete(slot(source, kind));
    publication.track.stop();
    this.changed();
    const { producer } = publication;
    if (!producer || producer.closed) return;
    producer.close();
    await this.request('closeProducer', { producerId: producer.id }).catch(() => {});
  }

  /** Mute and unmute: the device stays open, so that unmuting is at once. */
  async setPaused(source: PublishSource, kind: MediaKind, paused: boolean): Promise<void> {
    const publication = this.all.get(slot(source, kind));
    if (!publication) return;
    publication.paused = paused;
    publication.track.enabled = !paused;
    const { producer } = publication;
    this.changed();
    if (!producer || producer.closed) return;
    const { id: producerId } = producer;
    if (paused) producer.pause();
    else producer.resume();
    await this.request(paused ? 'pauseProducer' : 'resumeProducer', { producerId });
  }

  /** Publishes whatever is captured and not yet sent; one call after the other. */
  sync(): Promise<void> {
    this.turn = this.turn.then(() => this.publishMissing());
    return this.turn;
  }

  /** The media side is gone; the tracks stay and are published again by the next `sync`. */
  forgetProducers(): void {
    for (const publication of this.all.values()) publication.producer = undefined;
  }

  /** After a reconnect: what the server no longer has is published again. */
  reconcile(known: OwnProducer[]): void {
    for (const publication of this.all.values()) {
      const { producer } = publication;
      if (!producer) continue;
      const theirs = known.find(({ id }) => id === producer.id);
      if (theirs && !producer.closed) {
        if (theirs.paused !== publication.paused) {
          const verb = publication.paused ? 'pauseProducer' : 'resumeProducer';
          void this.request(verb, { producerId: producer.id }).catch(() => {});
        }
        continue;
      }
      producer.close();
      publication.producer = undefined;
    }
  }

  /** The server closed a producer: the grant is gone, so the device is closed too. */
  async closedByServer(producerId: string): Promise<void> {
    const found = this.byProducer(producerId);
    if (!found) return;
    found.producer?.close();
    await this.drop(found.source, found.track.kind as MediaKind);
  }

  mutedByServer(producerId: string): PublishSource | undefined {
    const found = this.byProducer(producerId);
    if (!found) return undefined;
    found.paused = true;
    found.track.enabled = false;
    found.producer?.pause();
    this.changed();
    return found.source;
  }

  stopAll(): void {
    clearTimeout(this.retry);
    for (const { track, producer } of this.all.values()) {
      producer?.close();
      track.stop();
    }
    this.all.clear();
    this.changed();
  }

  private async publishMissing(): Promise<void> {
    for (const publication of this.all.values()) {
      const transport = this.link()?.send;
      if (!transport || transport.closed) return;
      if (publication.producer && !publication.producer.closed) continue;
      if (publication.track.readyState === 'ended') continue;
      try {
        publication.producer = await transport.produce({
          ...optionsFor(publication),
          appData: { source: publication.source, paused: publication.paused },
        });
        if (publication.paused) publication.producer.pause();
      } catch (error) {
        // What is not allowed stays unsent. Anything else was a disturbance, and nobody presses a button to mend it.
        const code = codeOf(error);
        if (code === 'media.not-allowed') continue;
        console.warn('room: not published yet', code, error);
        clearTimeout(this.retry);
        this.retry = setTimeout(() => void this.sync(), retryAfterMs);
      }
    }
  }

  private byProducer(producerId: string): Publication | undefined {
    return [...this.all.values()].find(({ producer }) => producer?.id === producerId);
  }

  private changed(): void {
    this.onChange(
      [...this.all.values()].map(({ source, track, deviceId, paused }) => ({ source, track, deviceId, paused })),
    );
  }
}

function slot(source: PublishSource, kind: MediaKind): string {
  return `${source} ${kind}`;
}

function optionsFor({ source, track }: Publication): ProducerOptions {
  const base: ProducerOptions = { track, stopTracks: false, disableTrackOnPause: false, zeroRtpOnPause: true };
  if (track.kind === 'audio')
    return { ...base, codecOptions: { opusStereo: source === 'screen', opusDtx: true, opusFec: true } };
  const codecOptions = { videoGoogleStartBitrate: 1000 };
  return { ...base, codecOptions, encodings: source === 'screen' ? screenEncodings : cameraEncodings };
}
