import type { FastifyReply } from 'fastify';
import { setLoginCookie } from '#platform/http';
import type { SignedIn } from './open-login.js';

/** As long as a login can live at all; it may end sooner. */
export const cookieMaxAgeSeconds = 30 * 24 * 60 * 60;

/** Puts a new login into the answer's cookie; the page only sees who it is. */
export function withCookie({ me, cookie }: SignedIn, reply: FastifyReply, secure: boolean): SignedIn['me'] {
  if (cookie) setLoginCookie(reply, secure, cookie, cookieMaxAgeSeconds);
  return me;
}
