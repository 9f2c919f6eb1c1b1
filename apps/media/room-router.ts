import { randomUUID } from 'node:crypto';
import type {
  ActiveSpeakerObserver,
  AudioLevelObserver,
  Producer,
  Router,
  RouterRtpCodecCapability,
  WebRtcTransport,
} from 'mediasoup/types';
import type { RtpCapabilities, TransportParameters } from '#contracts';
import type { WorkerSlot } from './worker-pool.js';

const mediaCodecs: RouterRtpCodecCapability[] = [
  { kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2 },
  { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
];

const firstOutgoingBitrate = 1_500_000;
const highestIncomingBitrate = 6_000_000;
const volumesEveryMs = 500;

/** Identity of the person behind a producer, for the observers. */
export type Speaker = { identity: string };

export interface SpeakerListener {
  activeSpeaker(identity: string | null): void;
  volumes(volumes: Record<string, number>): void;
}

/** The mediasoup side of a room: one router on one worker. Gone when the worker is gone. */
export class RoomRouter {
  readonly generation = randomUUID();

  private constructor(
    readonly slot: WorkerSlot,
    readonly router: Router,
    private readonly speakers: ActiveSpeakerObserver,
    private readonly levels: AudioLevelObserver,
  ) {}

  static async open(slot: WorkerSlot, listener: SpeakerListener): Promise<RoomRouter> {
    const router = await slot.worker.createRouter({ mediaCodecs });
    const [speakers, levels] = await Promise.all([
      router.createActiveSpeakerObserver(),
      router.createAudioLevelObserver({ maxEntries: 12, threshold: -60, interval: volumesEveryMs }),
    ]);
    speakers.on('dominantspeaker', ({ producer }) => listener.activeSpeaker(speakerOf(producer)));
    levels.on('volumes', (volumes) => {
      listener.volumes(Object.fromEntries(volumes.map(({ producer, volume }) => [speakerOf(producer), volume])));
    });
    levels.on('silence', () => {
      listener.volumes({});
      listener.activeSpeaker(null);
    });
    return new RoomRouter(slot, router, speakers, levels);
  }

  get rtpCapabilities(): RtpCapabilities {
    return this.router.rtpCapabilities as RtpCapabilities;
  }

  async createTransport(direction: 'send' | 'recv'): Promise<WebRtcTransport> {
    const transport = await this.router.createWebRtcTransport({
      webRtcServer: this.slot.server,
      enableUdp: true,
      enableTcp: true,
      preferUdp: true,
      initialAvailableOutgoingBitrate: firstOutgoingBitrate,
    });
    // One sender must not be able to fill the port all rooms share.
    if (direction === 'send') await transport.setMaxIncomingBitrate(highestIncomingBitrate);
    return transport;
  }

  /** Lets the observers listen to a microphone. */
  async observe(producer: Producer): Promise<void> {
    const producerId = producer.id;
    await Promise.all([this.speakers.addProducer({ producerId }), this.levels.addProducer({ producerId })]);
  }

  count(object: { observer: { once(event: 'close', listener: () => void): unknown } }): void {
    this.slot.load += 1;
    object.observer.once('close', () => {
      this.slot.load -= 1;
    });
  }

  close(): void {
    this.router.close();
  }
}

export function transportParameters(transport: WebRtcTransport): TransportParameters {
  const { id, iceParameters, iceCandidates, dtlsParameters } = transport;
  return { id, iceParameters, iceCandidates, dtlsParameters } as TransportParameters;
}

function speakerOf(producer: Producer): string {
  return (producer.appData as Speaker).identity;
}
