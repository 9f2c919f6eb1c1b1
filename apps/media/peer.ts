import { randomBytes } from 'node:crypto';
import type { Consumer, Producer, WebRtcTransport } from 'mediasoup/types';
import type {
  ConsumerParameters,
  DisplayState,
  MediaEvent,
  MediaNotifications,
  OwnProducer,
  Participant,
  PublishSource,
  RoomGrants,
  RtpCapabilities,
} from '#contracts';
import { mayPublish } from './grants.js';

/** The connection a peer is reached by; it changes when the browser reconnects. */
export interface PeerSocket {
  notify<E extends MediaEvent>(event: E, data: MediaNotifications[E]): void;
  disconnect(): void;
}

export interface PublishedProducer {
  source: PublishSource;
  producer: Producer;
}

export interface SubscribedConsumer {
  source: PublishSource;
  from: Peer;
  consumer: Consumer;
}

/** One person in one room. Who it is comes from the token and never from a message. */
export class Peer {
  readonly reconnectKey = randomBytes(32).toString('base64url');
  readonly producers = new Map<string, PublishedProducer>();
  readonly consumers = new Map<string, SubscribedConsumer>();
  displayState: DisplayState = { handRaised: false };
  rtpCapabilities?: RtpCapabilities;
  socket?: PeerSocket;
  send?: WebRtcTransport;
  recv?: WebRtcTransport;
  /** Until then it only looks at its own devices: nobody sees it and it sees nobody. */
  joined = false;
  /** Out for good: what was still under way for it comes to nothing. */
  gone = false;

  constructor(
    readonly identity: string,
    readonly name: string,
    readonly language: string,
    public grants: RoomGrants,
  ) {}

  notify<E extends MediaEvent>(event: E, data: MediaNotifications[E]): void {
    this.socket?.notify(event, data);
  }

  participant(): Participant {
    return {
      identity: this.identity,
      name: this.name,
      language: this.language,
      moderator: this.grants.moderate,
      publish: mayPublish(this.grants) ? this.grants.publish : [],
      connected: this.socket !== undefined,
      displayState: this.displayState,
    };
  }

  ownProducers(): OwnProducer[] {
    return [...this.producers.values()].map(({ source, producer }) => ({
      id: producer.id,
      source,
      kind: producer.kind,
      paused: producer.paused,
    }));
  }

  consumes(producerId: string): boolean {
    return [...this.consumers.values()].some(({ consumer }) => consumer.producerId === producerId);
  }

  ownConsumers(): ConsumerParameters[] {
    return [...this.consumers.values()].map(describeConsumer);
  }

  /** Producers and consumers go with their transport. */
  closeMedia(): void {
    this.send?.close();
    this.recv?.close();
    this.forgetMedia();
  }

  /** For when the worker has taken everything with it. */
  forgetMedia(): void {
    this.send = undefined;
    this.recv = undefined;
    this.producers.clear();
    this.consumers.clear();
  }
}

export function describeConsumer({ consumer, source, from }: SubscribedConsumer): ConsumerParameters {
  return {
    id: consumer.id,
    producerId: consumer.producerId,
    identity: from.identity,
    source,
    kind: consumer.kind,
    rtpParameters: consumer.rtpParameters as ConsumerParameters['rtpParameters'],
    producerPaused: consumer.producerPaused,
  };
}
