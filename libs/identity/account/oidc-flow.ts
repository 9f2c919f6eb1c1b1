import type { OidcFlow } from './oidc-provider.js';
import { seal, unseal } from './sealed.js';

export const oidcCookie = 'oz_oidc';
export const oidcCookiePath = '/api/auth/oidc';
export const oidcSeconds = 600;

interface Kept extends OidcFlow {
  returnTo?: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** The flow travels in the person's own browser, sealed: no other browser can finish what this one began. */
export function keepFlow(key: Buffer, flow: OidcFlow, returnTo: string | undefined, now: Date): string {
  const kept: Kept = { ...flow, returnTo, until: now.getTime() + oidcSeconds * 1_000 };
  return seal(key, 'oidc', 'flow', Buffer.from(JSON.stringify(kept))).toString('base64url');
}

/** @returns undefined when it is missing, altered or too old */
export function keptFlow(key: Buffer, cookie: string | undefined, now: Date): Kept | undefined {
  const plain = cookie && unseal(key, 'oidc', 'flow', Buffer.from(cookie, 'base64url'));
  if (!plain) return undefined;
  const kept = JSON.parse(plain.toString()) as Kept;
  return kept.until > now.getTime() ? kept : undefined;
}
