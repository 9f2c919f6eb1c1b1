import type { MediaKind, PublishSource, RoomCloseReason, RoomMedia, RoomState, Welcome } from '#contracts';
import { Connection } from './connection';
import { openCamera, openMicrophone, openScreen } from './devices';
import { MediaLink, type Request } from './media-link';
import { Publications } from './publications';
import { Reception } from './reception';
import { codeOf, SignalError } from './refusal';
import { type AccessProvider, type RoomAccess, type RoomEvents, type RoomSnapshot, RoomStore } from './room-state';
import type { Notification } from './signal';

const probeWithinMs = 2_000;

/**
 * One room as a browser sees it. Framework-free: `subscribe` and `getSnapshot` fit React's useSyncExternalStore.
 * `prepare` may run while the devices are still being checked; `enter` is then one short exchange away from a picture.
 */
export class RoomClient {
  private readonly store = new RoomStore();
  private readonly connection: Connection;
  private readonly publications: Publications;
  private readonly reception: Reception;
  private link?: MediaLink;
  private iceServers: RTCIceServer[] = [];
  private wanted = false;
  private over = false;
  /** What comes from the server is dealt with in its order. */
  private turn: Promise<void> = Promise.resolve();

  constructor(access: AccessProvider) {
    this.connection = new Connection(access, {
      state: (connection) => this.store.update({ connection }),
      welcome: (welcome, at) => this.inTurn(() => this.welcomed(welcome, at)),
      notification: (notification) => void this.inTurn(() => this.notified(notification)),
      failed: (failure) => this.store.update({ connection: 'failed', failure }),
    });
    const link = () => this.link;
    // Before joining, the devices are only looked at.
    const sending = () => (this.store.snapshot.joined ? this.link : undefined);
    this.publications = new Publications(sending, this.request, (localTracks) => this.store.update({ localTracks }));
    this.reception = new Reception(link, this.request, (remoteTracks) => this.store.update({ remoteTracks }));
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.on('changed', listener);

  readonly getSnapshot = (): RoomSnapshot => this.store.snapshot;

  on<E extends keyof RoomEvents>(event: E, listener: (data: RoomEvents[E]) => void): () => void {
    return this.store.on(event, listener);
  }

  /** Opens the connection and the transports; nobody sees anything of it. */
  prepare(): Promise<void> {
    this.over = false;
    this.store.update({ failure: null, closedBecause: null });
    window.addEventListener('online', this.probe);
    return this.connection.open();
  }

  /** In the room: seen by the others, sending what is captured and receiving what is shown. */
  async enter(): Promise<void> {
    this.wanted = true;
    if (!this.connection.current) await this.prepare();
    await this.inTurn(() => this.join());
  }

  async setCamera(on: boolean, deviceId?: string): Promise<void> {
    if (on) await this.publications.put('video', await openCamera(deviceId), deviceId);
    else await this.publications.drop('video', 'video');
    if (this.over) this.publications.stopAll();
  }

  /** Off is a mute: the device stays open, so that on is at once. Another device replaces the open one. */
  async setMicrophone(on: boolean, deviceId?: string): Promise<void> {
    const open = this.publications.find('audio', 'audio');
    const same = open && (deviceId === undefined || deviceId === open.deviceId);
    if (!on || same) await this.publications.setPaused('audio', 'audio', !on);
    else await this.publications.put('audio', await openMicrophone(deviceId), deviceId);
    if (this.over) this.publications.stopAll();
  }

  async shareScreen(on: boolean): Promise<void> {
    const kinds: MediaKind[] = ['video', 'audio'];
    if (on) for (const track of await openScreen()) await this.publications.put('screen', track);
    else for (const kind of kinds) await this.publications.drop('screen', kind);
  }

  /** How wide this picture is shown, in CSS pixels; 0 when it is not to be seen. */
  setVisible(producerId: string, widthPx: number): void {
    this.reception.setVisible(producerId, widthPx);
  }

  async setHandRaised(handRaised: boolean): Promise<void> {
    this.store.update({ handRaised });
    await this.request('setDisplayState', { handRaised });
  }

  async leave(): Promise<void> {
    const left = this.request('leave', {}).catch(() => {});
    this.finish('left');
    await Promise.race([left, new Promise((resolve) => setTimeout(resolve, 500))]);
    this.connection.close();
  }

  /** For everybody; needs the grant to moderate, as the two below. */
  async end(): Promise<void> {
    await this.request('endRoom', {});
  }

  async mute(identity: string, source: PublishSource): Promise<void> {
    await this.request('muteParticipant', { identity, source });
  }

  async remove(identity: string): Promise<void> {
    await this.request('removeParticipant', { identity });
  }

  /** Per received track, as the browser counts it. */
  getStats(): ReturnType<Reception['stats']> {
    return this.reception.stats();
  }

  private readonly request: Request = async (verb, data) => {
    const signal = this.connection.current;
    if (!signal) throw new SignalError('network');
    // Asked when media has stopped: no answer means that the socket is dead too, whatever it believes.
    if (verb !== 'restartIce') return signal.request(verb, data);
    return signal.request(verb, data, probeWithinMs).catch((error: unknown) => {
      if (codeOf(error) === 'network') signal.giveUp();
      throw error;
    });
  };

  private readonly probe = (): void => {
    const signal = this.connection.current;
    signal?.request('getRouterRtpCapabilities', {}, probeWithinMs).catch((error: unknown) => {
      if (codeOf(error) === 'network') signal.giveUp();
    });
  };

  private inTurn(work: () => Promise<void> | void): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => {});
    return done;
  }

  private async welcomed(welcome: Welcome, access: RoomAccess): Promise<void> {
    const { identity, grants, media, state } = welcome;
    this.store.update({ identity, grants });
    if (!media) return;
    if (this.link?.isOf(media)) this.link.mend();
    else await this.build(media, access.iceServers);
    if (!state) {
      this.store.update({ joined: false });
      if (this.wanted) await this.join();
      return;
    }
    this.show(state);
    this.publications.reconcile(state.producers);
    await this.reception.reconcile(state.consumers);
    await this.publications.sync();
  }

  private async join(): Promise<void> {
    const { link } = this;
    // Without media the room is entered when the worker is back.
    if (!link || this.store.snapshot.joined || this.over) return;
    const { rtpCapabilities } = link;
    const displayState = { handRaised: this.store.snapshot.handRaised };
    const state = await this.request('join', { rtpCapabilities, displayState });
    this.store.update({ joined: true });
    this.show(state);
    await this.reception.add(state.consumers);
    void this.publications.sync();
  }

  private show({ participants, activeSpeaker }: RoomState): void {
    this.store.update({ participants, activeSpeaker });
  }

  private async build(media: RoomMedia, iceServers: RTCIceServer[]): Promise<void> {
    this.iceServers = iceServers;
    this.link?.close();
    this.link = undefined;
    this.publications.forgetProducers();
    this.reception.clear();
    this.link = await MediaLink.open(media, iceServers, this.request, (direction) => {
      if (direction === 'recv') this.reception.clear();
      else {
        this.publications.forgetProducers();
        void this.publications.sync();
      }
    });
  }

  private async notified({ event, data }: Notification): Promise<void> {
    if (this.over) return;
    if (event === 'participantJoined' || event === 'participantChanged') this.store.putParticipant(data);
    else if (event === 'participantLeft') this.store.dropParticipant(data.identity);
    else if (event === 'newConsumers') await this.reception.add(data.consumers);
    else if (event === 'consumerClosed') this.reception.remove(data.consumerId);
    else if (event === 'consumerPaused') this.reception.setProducerPaused(data.consumerId, true);
    else if (event === 'consumerResumed') this.reception.setProducerPaused(data.consumerId, false);
    else if (event === 'producerClosed') await this.publications.closedByServer(data.producerId);
    else if (event === 'activeSpeaker') this.store.update({ activeSpeaker: data.identity });
    else if (event === 'volumes') this.store.emit('volumes', data.volumes);
    else if (event === 'producerMuted') {
      const source = this.publications.mutedByServer(data.producerId);
      if (source) this.store.emit('muted', { source, by: data.by });
    } else if (event === 'grantsChanged') await this.regranted(data.grants);
    else if (event === 'mediaRestarted') await this.restarted(data);
    else if (event === 'roomClosed') this.closed(data.reason);
  }

  /** Whatever is newly allowed gets its transport; what is no longer allowed the server has closed. */
  private async regranted(grants: NonNullable<RoomSnapshot['grants']>): Promise<void> {
    this.store.update({ grants });
    const maySend = grants.publish.length > 0 && !grants.hidden;
    if (maySend && !this.link?.send) await this.link?.replace('send');
    if (grants.subscribe && (!this.link?.recv || this.link.recv.closed)) await this.link?.replace('recv');
    if (!grants.subscribe) this.link?.dropRecv();
  }

  private async restarted(media: RoomMedia): Promise<void> {
    await this.build(media, this.iceServers);
    if (this.store.snapshot.joined) await this.publications.sync();
    else if (this.wanted) await this.join();
  }

  private closed(reason: RoomCloseReason): void {
    if (reason === 'moved') {
      this.store.update({ joined: false });
      this.connection.moved();
      return;
    }
    this.finish(reason);
    this.connection.close();
  }

  private finish(closedBecause: RoomCloseReason | 'left'): void {
    this.over = true;
    this.wanted = false;
    window.removeEventListener('online', this.probe);
    this.publications.stopAll();
    this.reception.clear();
    this.link?.close();
    this.link = undefined;
    this.store.update({ connection: 'closed', joined: false, participants: [], activeSpeaker: null, closedBecause });
  }
}
