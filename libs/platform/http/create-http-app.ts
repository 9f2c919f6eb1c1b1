import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { countRequests } from '../health/request-metrics.js';
import { Log } from '../logging/log.js';
import { LiveAdapter } from '../realtime/live-adapter.js';
import { AccessGuard } from './access.guard.js';
import { serveApiDocument } from './api-document.js';
import { Authenticator } from './authenticator.js';
import { ProblemFilter } from './problem.filter.js';
import { RateLimitGuard } from './rate-limit.js';
import { addRequestHooks, requestId } from './request-hooks.js';
import { TrafficLimit } from './traffic-limit.js';
import { ValidationPipe } from './validation.pipe.js';
import { serveWebApp } from './web-app.js';

/** Bytes of a request body; uploads have a way of their own. */
const bodyLimit = 256 * 1024;

/** The API as a Nest application on Fastify, with everything every route needs. Not yet listening. */
export async function createHttpApp(config: Config, module: Type | DynamicModule): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit,
    genReqId: requestId,
    trustProxy: config.http.trustProxy,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    bufferLogs: true,
    bodyParser: false,
  });
  const log = app.get(Log);
  app.useLogger(log);
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalGuards(app.get(AccessGuard), app.get(RateLimitGuard));
  app.useWebSocketAdapter(app.get(LiveAdapter).on(app));

  const fastify = adapter.getInstance();
  countRequests(fastify);
  await addRequestHooks(fastify, config, app.get(Authenticator), app.get(TrafficLimit));
  serveApiDocument(app);
  await serveWebApp(app);
  return app;
}
