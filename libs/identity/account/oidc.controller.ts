import { Controller, Get, Query, Redirect, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { localePaths } from '#contracts';
import { currentActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import { Access, Answers, type HttpRequest, RateLimit, setLoginCookie } from '#platform/http';
import { ReturnTo } from './fields.js';
import { cookieMaxAgeSeconds } from './login-cookie.js';
import { keepFlow, keptFlow, oidcCookie, oidcCookiePath, oidcSeconds } from './oidc-flow.js';
import { OidcLogin } from './oidc-login.js';
import { OidcProvider } from './oidc-provider.js';
import { safeReturnTo } from './return-to.js';

const State = z.object({ enabled: z.boolean(), label: z.string().nullable() });
const Start = z.strictObject({ returnTo: ReturnTo });

/** Signing in with the organisation's own account. Ends on a page in any case: people, not programs, come here. */
@Controller('auth/oidc')
export class OidcController {
  constructor(
    private readonly provider: OidcProvider,
    private readonly logins: OidcLogin,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access('public')
  @Answers(200, State)
  state() {
    return { enabled: this.provider.label !== undefined, label: this.provider.label ?? null };
  }

  @Get('start')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'oidc', limit: 120, windowSeconds: 300, failClosed: true })
  @Answers(302)
  @Redirect()
  async start(
    @Query({ schema: Start }) { returnTo }: z.infer<typeof Start>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { url, flow } = await this.provider.begin();
    const { secrets, http } = this.config;
    reply.setCookie(oidcCookie, keepFlow(secrets.encryption, flow, safeReturnTo(returnTo), this.clock.now()), {
      path: oidcCookiePath,
      httpOnly: true,
      sameSite: 'lax',
      secure: http.secure,
      maxAge: oidcSeconds,
    });
    return { url, statusCode: 302 };
  }

  @Get('callback')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'oidc', limit: 120, windowSeconds: 300, failClosed: true })
  @Answers(302)
  @Redirect()
  async callback(@Req() request: HttpRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { secrets, http } = this.config;
    const language = localePaths[currentActor().locale];
    reply.clearCookie(oidcCookie, { path: oidcCookiePath });
    try {
      const flow = keptFlow(secrets.encryption, request.cookies[oidcCookie], this.clock.now());
      if (!flow) throw new AppError('auth.oidc-failed');
      const person = await this.provider.finish(queryOf(request.url), flow);
      setLoginCookie(reply, http.secure, await this.logins.enter(person), cookieMaxAgeSeconds);
      return { url: flow.returnTo ?? `/${language}`, statusCode: 302 };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { url: `/${language}/login?error=${error.code}`, statusCode: 302 };
    }
  }
}

const queryOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
