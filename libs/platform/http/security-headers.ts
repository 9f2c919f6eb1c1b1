import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';

const everywhere: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=()',
};

export function setSecurityHeaders(reply: FastifyReply, config: Config): void {
  reply.headers(everywhere);
  if (config.http.secure) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/** Nothing of an API answer is ever rendered. */
export const apiPolicy = `default-src 'none'; frame-ancestors 'none'`;

/** The page's own scripts only; styles that carry this answer's nonce; live connections to ourselves and the media nodes. */
export function pagePolicy(nonce: string, mediaOrigins: readonly string[]): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `media-src 'self' blob: mediastream:`,
    // A PDF being looked at; its own answer says who may frame it.
    `frame-src 'self'`,
    `connect-src 'self' ${mediaOrigins.join(' ')}`.trim(),
    `worker-src 'self' blob:`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

export const newNonce = () => randomBytes(18).toString('base64');
