import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { TopicKind } from '#contracts';
import type { Actor } from '../actor/actor.js';

export const topicKey = Symbol('topic');

export interface TopicPolicy {
  /** Whether the actor may hear news of this one; asked with the actor's own rights in force. */
  mayHear(actor: Actor, id: string): Promise<boolean> | boolean;
}

/** Marks a provider as the policy of a kind of topic. A topic without one can be heard by nobody. */
export const Topic = (kind: TopicKind) => applyDecorators(Injectable(), SetMetadata(topicKey, kind));
