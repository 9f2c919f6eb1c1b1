import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../actor/actor.js';

export interface HttpRequest extends FastifyRequest {
  /** Set before the body is read; never undefined in a handler. */
  actor: Actor;
}

export type HttpReply = FastifyReply;
