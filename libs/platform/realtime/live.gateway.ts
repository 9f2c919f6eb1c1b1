import { type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import {
  ConnectedSocket,
  MessageBody,
  OnGatewayConnection,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import { z } from 'zod';
import { clientEvents, type SocketAnswer, type TopicKind, topicKinds } from '#contracts';
import { type Actor, runAs } from '../actor/actor.js';
import { Access } from '../http/access.js';
import { type TopicPolicy, topicKey } from './topics.js';

const TopicRequest = z.strictObject({ topic: z.string().max(80) });
const TopicName = z.tuple([z.enum(topicKinds), z.uuid()]);
const refused: SocketAnswer = { error: { code: 'topic.unknown' } };

/** Topics and events one connection may ask for in its life, and a second. */
const topicsPerSocket = 50;
const eventsPerSecond = 20;

interface LiveSocket extends Socket {
  data: { actor: Actor; windowStart: number; windowCount: number };
}

/** Lets browsers listen. Anything but the two known events ends the sender's connection. */
@WebSocketGateway()
export class LiveGateway implements OnGatewayConnection<LiveSocket>, OnApplicationBootstrap {
  private readonly policies = new Map<TopicKind, TopicPolicy>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const kind: TopicKind | undefined = metatype ? Reflect.getMetadata(topicKey, metatype) : undefined;
      if (kind) this.policies.set(kind, instance as TopicPolicy);
    }
  }

  async handleConnection(socket: LiveSocket): Promise<void> {
    const { actor } = socket.data;
    socket.data.windowStart = 0;
    socket.onAny((event: string) => {
      if (!(clientEvents as readonly string[]).includes(event) || this.floods(socket)) socket.disconnect(true);
    });
    // A recovered connection keeps its topics; what it may hear is decided anew.
    for (const topic of socket.rooms)
      if (topic !== socket.id && !(await this.mayHear(actor, topic))) await socket.leave(topic);
    if (actor.loginId) await socket.join(`login:${actor.loginId}`);
    if (actor.memberId) await socket.join(`member:${actor.memberId}`);
    if (actor.userId) await socket.join(`user:${actor.userId}`);
  }

  /** Open to all who connect: what each may hear, the topic's own policy decides. */
  @SubscribeMessage('subscribe')
  @Access('public')
  async subscribe(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): Promise<SocketAnswer> {
    const request = TopicRequest.safeParse(body);
    if (!request.success || socket.rooms.size >= topicsPerSocket) return refused;
    if (!(await this.mayHear(socket.data.actor, request.data.topic))) return refused;
    await socket.join(request.data.topic);
    return { ok: true };
  }

  @SubscribeMessage('unsubscribe')
  @Access('public')
  async unsubscribe(@ConnectedSocket() socket: LiveSocket, @MessageBody() body: unknown): Promise<SocketAnswer> {
    const request = TopicRequest.safeParse(body);
    if (!request.success || !TopicName.safeParse(request.data.topic.split(':')).success) return refused;
    await socket.leave(request.data.topic);
    return { ok: true };
  }

  /** Unknown, missing and foreign topics answer the same. */
  private async mayHear(actor: Actor, topic: string): Promise<boolean> {
    const name = TopicName.safeParse(topic.split(':'));
    if (!name.success) return false;
    const [kind, id] = name.data;
    const policy = this.policies.get(kind);
    return policy ? runAs(actor, async () => policy.mayHear(actor, id)) : false;
  }

  private floods(socket: LiveSocket): boolean {
    const now = Date.now();
    if (now - socket.data.windowStart > 1_000) Object.assign(socket.data, { windowStart: now, windowCount: 0 });
    socket.data.windowCount += 1;
    return socket.data.windowCount > eventsPerSecond;
  }
}
