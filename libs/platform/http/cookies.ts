import type { FastifyReply } from 'fastify';

/** The `__Host-` prefix makes browsers refuse the cookie from a sub-domain or over plain HTTP. */
export const loginCookieName = (secure: boolean) => (secure ? '__Host-oz_login' : 'oz_login');

export function setLoginCookie(reply: FastifyReply, secure: boolean, value: string, maxAgeSeconds: number): void {
  reply.setCookie(loginCookieName(secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: maxAgeSeconds,
  });
}

export function clearLoginCookie(reply: FastifyReply, secure: boolean): void {
  reply.clearCookie(loginCookieName(secure), { path: '/', httpOnly: true, sameSite: 'lax', secure });
}
