import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Limit, RateLimiter } from './rate-limiter.js';
import type { HttpRequest } from './request.js';

const rateLimitKey = Symbol('rate limit');

interface RouteLimit extends Limit {
  /** Counted per address, or per signed-in user. */
  key: 'ip' | 'user';
}

/** An own, stricter limit of one route. */
export const RateLimit = (limit: RouteLimit) => SetMetadata(rateLimitKey, limit);

@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const limit = this.reflector.get<RouteLimit | undefined>(rateLimitKey, context.getHandler());
    return limit ? this.hit(limit, context) : true;
  }

  private async hit(limit: RouteLimit, context: ExecutionContext): Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<HttpRequest>();
    const counted = limit.key === 'user' ? (actor.userId ?? actor.ip) : actor.ip;
    await this.limiter.hit({ ...limit, name: `${limit.name}:${counted}` });
    return true;
  }
}
