import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '../actor/actor.js';
import { AppError, forbidden } from '../errors/app-error.js';
import { type AccessRule, accessKey, scopeKey } from './access.js';
import type { HttpRequest } from './request.js';

/** Denies by default. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(accessKey, context.getHandler());
    const scope = this.reflector.get<string | undefined>(scopeKey, context.getHandler());
    assertAccess(actorOf(context), rule, scope);
    return true;
  }
}

/** Set before the first handler, by the request hooks or in the socket's handshake. */
function actorOf(context: ExecutionContext): Actor {
  if (context.getType() === 'ws') return context.switchToWs().getClient<{ data: { actor: Actor } }>().data.actor;
  return context.switchToHttp().getRequest<HttpRequest>().actor;
}

/**
 * @throws AppError not-signed-in for visitors where a login is needed, forbidden otherwise
 */
export function assertAccess(actor: Actor, rule: AccessRule | undefined, scope: string | undefined): void {
  if (rule === undefined) throw forbidden();
  if (actor.kind === 'token' && rule !== 'public' && !(scope && actor.scopes?.includes(scope))) throw forbidden();
  if (rule === 'public') return;
  if (actor.kind === 'visitor') throw new AppError('not-signed-in');
  if (rule === 'operator' && !isOperator(actor)) throw forbidden();
}

function isOperator(actor: Actor): boolean {
  return actor.organisationKind === 'platform' && (actor.role === 'owner' || actor.role === 'manager');
}
