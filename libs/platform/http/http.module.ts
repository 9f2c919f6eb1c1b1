import { Global, Module } from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { MediaOrigins } from './media-origins.js';
import { PageDescriptions } from './page-descriptions.js';
import { RateLimitGuard } from './rate-limit.js';
import { RateLimiter } from './rate-limiter.js';
import { TrafficLimit } from './traffic-limit.js';

const providers = [
  AccessGuard,
  RateLimitGuard,
  RateLimiter,
  TrafficLimit,
  IdempotencyInterceptor,
  PageDescriptions,
  MediaOrigins,
];

@Global()
@Module({ providers, exports: providers })
export class HttpModule {}
