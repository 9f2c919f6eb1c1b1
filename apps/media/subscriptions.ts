import type { Logger } from 'pino';
import { describeConsumer, type Peer, type PublishedProducer, type SubscribedConsumer } from './peer.js';
import type { RoomRouter } from './room-router.js';

/** Carries what is published in a room to everybody who may and can receive it. */
export class Subscriptions {
  /** Transport and producer of every consumer being made, so that none is made twice. */
  private readonly underWay = new Set<string>();

  constructor(
    private readonly router: () => RoomRouter | undefined,
    private readonly joined: () => Peer[],
    private readonly log: Logger,
  ) {}

  /** A new producer, to all others. */
  offer(from: Peer, published: PublishedProducer): void {
    for (const peer of this.joined()) if (peer !== from) void this.announce(peer, [{ from, published }]);
  }

  /** To one peer, whatever it does not have yet. */
  catchUp(peer: Peer): Promise<void> {
    return this.announce(peer, this.othersOf(peer));
  }

  /** The same without a word: the caller answers with all of the peer's consumers. */
  async subscribeToAll(peer: Peer): Promise<void> {
    await Promise.all(this.othersOf(peer).map(({ from, published }) => this.subscribe(peer, from, published)));
  }

  private othersOf(peer: Peer): { from: Peer; published: PublishedProducer }[] {
    const others = this.joined().filter((other) => other !== peer);
    return others.flatMap((from) => [...from.producers.values()].map((published) => ({ from, published })));
  }

  private async announce(peer: Peer, offers: { from: Peer; published: PublishedProducer }[]): Promise<void> {
    const made = await Promise.all(offers.map(({ from, published }) => this.subscribe(peer, from, published)));
    const consumers = made.filter((one) => one !== undefined).map(describeConsumer);
    if (consumers.length > 0) peer.notify('newConsumers', { consumers });
  }

  private async subscribe(
    peer: Peer,
    from: Peer,
    published: PublishedProducer,
  ): Promise<SubscribedConsumer | undefined> {
    const { source, producer } = published;
    const { recv, rtpCapabilities } = peer;
    const router = this.router();
    if (!router || !recv || !rtpCapabilities || !peer.grants.subscribe || producer.closed) return undefined;
    const mark = `${recv.id} ${producer.id}`;
    if (this.underWay.has(mark) || peer.consumes(producer.id)) return undefined;
    const capabilities = rtpCapabilities as typeof router.router.rtpCapabilities;
    if (!router.router.canConsume({ producerId: producer.id, rtpCapabilities: capabilities })) return undefined;
    this.underWay.add(mark);
    try {
      const consumer = await recv.consume({ producerId: producer.id, rtpCapabilities: capabilities, paused: true });
      if (peer.gone || !peer.grants.subscribe || producer.closed || consumer.closed) {
        consumer.close();
        return undefined;
      }
      const subscribed = { source, from, consumer };
      this.keep(peer, subscribed);
      router.count(consumer);
      return subscribed;
    } catch (error) {
      // The transport or the worker went away meanwhile; a new one catches up.
      this.log.info({ error }, 'consumer not made');
      return undefined;
    } finally {
      this.underWay.delete(mark);
    }
  }

  private keep(peer: Peer, subscribed: SubscribedConsumer): void {
    const { consumer } = subscribed;
    const consumerId = consumer.id;
    peer.consumers.set(consumerId, subscribed);
    consumer.observer.once('close', () => peer.consumers.delete(consumerId));
    consumer.on('producerclose', () => peer.notify('consumerClosed', { consumerId }));
    consumer.on('producerpause', () => peer.notify('consumerPaused', { consumerId }));
    consumer.on('producerresume', () => peer.notify('consumerResumed', { consumerId }));
  }
}
