import { Device } from 'mediasoup-client';
import type { RtpCapabilities as ClientCapabilities, Transport, TransportOptions } from 'mediasoup-client/types';
import type { MediaRequests, MediaVerb, RoomMedia, RtpCapabilities, TransportParameters } from '#contracts';

export type Direction = 'send' | 'recv';
export type Request = <V extends MediaVerb>(
  verb: V,
  data: MediaRequests[V]['data'],
) => Promise<MediaRequests[V]['answer']>;

const bearWithDisconnectedMs = 1_000;
const restartIceWithinMs = 4_000;

/** The browser's end of a room's media: one transport to send, one to receive, and what mends them. */
export class MediaLink {
  private readonly transports: { send?: Transport; recv?: Transport } = {};
  private readonly repairs = new Map<Direction, ReturnType<typeof setTimeout>>();
  private closed = false;

  private constructor(
    readonly generation: string,
    private readonly device: Device,
    private readonly iceServers: RTCIceServer[],
    private readonly request: Request,
    private readonly onReplaced: (direction: Direction) => void,
  ) {}

  static async open(
    media: RoomMedia,
    iceServers: RTCIceServer[],
    request: Request,
    onReplaced: (direction: Direction) => void,
  ): Promise<MediaLink> {
    const device = await Device.factory();
    await device.load({ routerRtpCapabilities: media.routerRtpCapabilities as ClientCapabilities });
    const link = new MediaLink(media.generation, device, iceServers, request, onReplaced);
    if (media.send) link.create('send', media.send);
    if (media.recv) link.create('recv', media.recv);
    return link;
  }

  get rtpCapabilities(): RtpCapabilities {
    return this.device.recvRtpCapabilities as RtpCapabilities;
  }

  get send(): Transport | undefined {
    return this.transports.send;
  }

  get recv(): Transport | undefined {
    return this.transports.recv;
  }

  /** Whether these are still the two ends of the same transports; a new place in the same room has others. */
  isOf({ generation, send, recv }: RoomMedia): boolean {
    return (
      generation === this.generation && send?.id === this.transports.send?.id && recv?.id === this.transports.recv?.id
    );
  }

  /** After the socket was away: whatever did not survive is mended at once. */
  mend(): void {
    for (const direction of ['send', 'recv'] as const) {
      const state = this.transports[direction]?.connectionState;
      if (state === 'disconnected' || state === 'failed') this.repair(direction);
    }
  }

  /** A fresh transport of this direction, where the grants have only now allowed one or the old one is beyond repair. */
  async replace(direction: Direction): Promise<void> {
    const parameters = await this.request('createWebRtcTransport', { direction });
    if (this.closed) return;
    this.transports[direction]?.close();
    this.create(direction, parameters);
    this.onReplaced(direction);
  }

  /** Receiving is no longer allowed. */
  dropRecv(): void {
    this.cancelRepair('recv');
    this.transports.recv?.close();
    this.transports.recv = undefined;
  }

  close(): void {
    this.closed = true;
    for (const timer of this.repairs.values()) clearTimeout(timer);
    this.transports.send?.close();
    this.transports.recv?.close();
  }

  private create(direction: Direction, parameters: TransportParameters): void {
    const options: TransportOptions = { ...parameters, iceServers: this.iceServers };
    const transport =
      direction === 'send' ? this.device.createSendTransport(options) : this.device.createRecvTransport(options);
    transport.on('connect', ({ dtlsParameters }, done) => {
      // Not waited for: the browser may start its handshake while the message is under way.
      done();
      this.request('connectWebRtcTransport', { transportId: transport.id, dtlsParameters }).catch(() =>
        this.schedule(direction, bearWithDisconnectedMs),
      );
    });
    transport.on('produce', ({ kind, rtpParameters, appData }, done, fail) => {
      const { source, paused } = appData as Pick<MediaRequests['produce']['data'], 'source' | 'paused'>;
      const data = { transportId: transport.id, kind, rtpParameters, source, paused };
      this.request('produce', data as MediaRequests['produce']['data']).then(done, fail);
    });
    transport.on('connectionstatechange', (state) => {
      if (this.transports[direction] !== transport) return;
      if (state === 'connected') this.cancelRepair(direction);
      else if (state === 'disconnected') this.schedule(direction, bearWithDisconnectedMs);
      else if (state === 'failed') this.repair(direction);
    });
    this.transports[direction] = transport;
  }

  private schedule(direction: Direction, afterMs: number): void {
    if (this.repairs.has(direction) || this.closed) return;
    this.repairs.set(
      direction,
      setTimeout(() => this.repair(direction), afterMs),
    );
  }

  private cancelRepair(direction: Direction): void {
    clearTimeout(this.repairs.get(direction));
    this.repairs.delete(direction);
  }

  /** First new paths for the old transport; if that has not helped in time, a new transport. */
  private repair(direction: Direction): void {
    const transport = this.transports[direction];
    if (!transport || this.closed) return;
    this.cancelRepair(direction);
    this.repairs.set(
      direction,
      setTimeout(() => {
        this.repairs.delete(direction);
        if (transport.connectionState === 'connected' || this.transports[direction] !== transport) return;
        this.replace(direction).catch(() => this.schedule(direction, bearWithDisconnectedMs));
      }, restartIceWithinMs),
    );
    this.request('restartIce', { transportId: transport.id })
      .then((iceParameters) => transport.restartIce({ iceParameters }))
      // Without a socket nothing can be mended; it mends when the socket is back.
      .catch(() => {});
  }
}
