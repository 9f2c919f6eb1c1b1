import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { runAs, visitor } from '../actor/actor.js';
import { newId } from '../clock/clock.js';
import type { Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';
import { type Authenticated, Authenticator } from './authenticator.js';
import { clearLoginCookie, loginCookieName, setLoginCookie } from './cookies.js';
import { duplicateKey } from './duplicate-keys.js';
import { isForeign } from './origin.js';
import type { HttpRequest } from './request.js';
import { apiPolicy, setSecurityHeaders } from './security-headers.js';
import { TrafficLimit } from './traffic-limit.js';

/** What every request passes before its handler, in this order. */
export async function addRequestHooks(
  fastify: FastifyInstance,
  config: Config,
  authenticator: Authenticator,
  traffic: TrafficLimit,
): Promise<void> {
  await fastify.register(fastifyCookie);
  addJsonParser(fastify);
  await fastify.register(fastifyMultipart, { throwFileSizeLimit: false });
  const cookieName = loginCookieName(config.http.secure);

  fastify.addHook('onRequest', async (request, reply) => {
    const own = request as HttpRequest;
    reply.header('x-request-id', request.id);
    setSecurityHeaders(reply, config);
    own.actor = visitor({ ip: request.ip, requestId: request.id });
    if (!request.url.startsWith('/api/')) return;
    reply.header('content-security-policy', apiPolicy).header('cache-control', 'no-store');
    if (isForeign(request.method, request.headers, config.http.publicUrl)) throw new AppError('request.foreign-origin');
    assertBodyFits(request);
    traffic.hit(request.ip, request.method !== 'GET' && request.method !== 'HEAD');
    const answer = await authenticator.authenticate({
      cookie: request.cookies[cookieName],
      bearer: bearerOf(request.headers.authorization),
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 300),
      requestId: request.id,
      acceptLanguage: request.headers['accept-language'],
      renewable: true,
    });
    own.actor = answer.actor;
    sendCookie(reply, config, answer);
  });

  // The body has been read by now: its stream events would have left an earlier async context.
  fastify.addHook('preValidation', (request, _reply, done) => runAs((request as HttpRequest).actor, done));
}

/** Ids are made here: one that came from outside could forge log lines. */
export const requestId = () => newId();

/** A form of another site can send a multipart body without asking first; only routes that take files read one. */
function assertBodyFits({ headers, routeOptions }: FastifyRequest): void {
  const isMultipart = headers['content-type']?.trim().toLowerCase().startsWith('multipart/') === true;
  if (isMultipart && !routeOptions.config.upload) throw new AppError('request.unsupported-media-type');
}

function bearerOf(header: string | undefined): string | undefined {
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : undefined;
}

function sendCookie(reply: FastifyReply, config: Config, { cookie }: Authenticated): void {
  if (cookie === 'clear') clearLoginCookie(reply, config.http.secure);
  else if (cookie) setLoginCookie(reply, config.http.secure, cookie.value, cookie.maxAgeSeconds);
}

/** Besides files, JSON is the only content type; `__proto__` and repeated keys are refused. */
function addJsonParser(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = body as string;
    if (text === '') return done(null, undefined);
    parse(request, text, (error, value) => {
      if (error) return done(new AppError('request.malformed'));
      const repeated = duplicateKey(text);
      if (repeated === undefined) return done(null, value);
      done(new AppError('request.malformed', undefined, [{ path: repeated.slice(0, 100), code: 'field.invalid' }]));
    });
  });
}
