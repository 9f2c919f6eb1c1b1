import type { MediaRequests, MediaVerb } from '#contracts';
import { MediaError } from './errors.js';
import type { Peer } from './peer.js';
import type { Room } from './room.js';

export interface Surroundings {
  room: Room;
  peer: Peer;
  /** Remembers a removal, so that a token issued before opens nothing any more. */
  remember(identity: string): Promise<void>;
  record(kind: 'ended'): void;
}

type Handlers = {
  [V in MediaVerb]: (
    context: Surroundings,
    data: MediaRequests[V]['data'],
  ) => MediaRequests[V]['answer'] | Promise<MediaRequests[V]['answer']>;
};

/** Verbs open to a peer that has not joined yet: all they touch is its own. */
export const beforeJoining: ReadonlySet<MediaVerb> = new Set([
  'getRouterRtpCapabilities',
  'join',
  'createWebRtcTransport',
  'connectWebRtcTransport',
  'restartIce',
  'leave',
]);

/** What each verb does. Payloads are valid and the verb is granted; ids are looked up among the peer's own only. */
export const handlers: Handlers = {
  getRouterRtpCapabilities: ({ room }) => room.stage.routerCapabilities(),
  join: ({ room, peer }, { rtpCapabilities, displayState }) => room.join(peer, rtpCapabilities, displayState),
  createWebRtcTransport: ({ room, peer }, { direction }) => room.stage.createTransport(peer, direction),
  connectWebRtcTransport: async ({ peer }, { transportId, dtlsParameters }) => {
    await transport(peer, transportId).connect({ dtlsParameters });
    return {};
  },
  restartIce: ({ peer }, { transportId }) => transport(peer, transportId).restartIce(),
  produce: async ({ room, peer }, data) => ({ id: (await room.stage.produce(peer, data)).id }),
  pauseProducer: async ({ peer }, { producerId }) => {
    await producer(peer, producerId).pause();
    return {};
  },
  resumeProducer: async ({ peer }, { producerId }) => {
    await producer(peer, producerId).resume();
    return {};
  },
  closeProducer: ({ peer }, { producerId }) => {
    producer(peer, producerId).close();
    return {};
  },
  pauseConsumer: async ({ peer }, { consumerId }) => {
    await consumer(peer, consumerId).pause();
    return {};
  },
  resumeConsumer: async ({ peer }, { consumerId }) => {
    await consumer(peer, consumerId).resume();
    return {};
  },
  setConsumerPreferredLayers: async ({ peer }, { consumerId, spatialLayer, temporalLayer }) => {
    const own = consumer(peer, consumerId);
    if (own.type === 'simulcast' || own.type === 'svc') await own.setPreferredLayers({ spatialLayer, temporalLayer });
    return {};
  },
  setDisplayState: ({ room, peer }, displayState) => {
    room.setDisplayState(peer, displayState);
    return {};
  },
  leave: ({ room, peer }) => {
    // After the answer: leaving closes the socket.
    setImmediate(() => room.leave(peer, 'left'));
    return {};
  },
  muteParticipant: async ({ room, peer }, { identity, source }) => {
    const member = room.findMember(identity);
    const published = [...member.producers.values()].filter((one) => one.source === source && !one.producer.paused);
    for (const { producer: muted } of published) {
      await muted.pause();
      member.notify('producerMuted', { producerId: muted.id, by: peer.identity });
    }
    return {};
  },
  removeParticipant: async ({ room, peer, remember }, { identity }) => {
    if (identity === peer.identity) throw new MediaError('media.not-allowed');
    room.findMember(identity);
    await remember(identity);
    room.remove(identity);
    return {};
  },
  endRoom: ({ room, record }) => {
    record('ended');
    setImmediate(() => room.close('ended'));
    return {};
  },
};

function transport(peer: Peer, id: string) {
  const found = [peer.send, peer.recv].find((one) => one?.id === id);
  if (!found) throw new MediaError('media.not-found');
  return found;
}

function producer(peer: Peer, id: string) {
  const found = peer.producers.get(id);
  if (!found) throw new MediaError('media.not-found');
  return found.producer;
}

function consumer(peer: Peer, id: string) {
  const found = peer.consumers.get(id);
  if (!found) throw new MediaError('media.not-found');
  return found.consumer;
}
