import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { currentActor } from '#platform/actor';
import { Config } from '#platform/config';
import { Access, Answers, clearLoginCookie, RateLimit } from '#platform/http';
import { Accepted, LogInBody, MailedTokenBody, SignUpBody } from './auth.dto.js';
import { LogInWithPassword } from './log-in-with-password.js';
import { LoginService } from './login.service.js';
import { withCookie } from './login-cookie.js';
import { MeView } from './me.dto.js';
import { SignUpService } from './sign-up.service.js';

/** In and out. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly logIns: LogInWithPassword,
    private readonly logins: LoginService,
    private readonly signUps: SignUpService,
    private readonly config: Config,
  ) {}

  @Post('sign-up')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'sign-up', limit: 60, windowSeconds: 3_600, failClosed: true })
  @Answers(202, Accepted)
  async signUp(@Body({ schema: SignUpBody }) body: z.infer<typeof SignUpBody>) {
    await this.signUps.signUp(body);
    return {};
  }

  @Post('verify-email')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'mailed-links', limit: 300, windowSeconds: 300, failClosed: true })
  @Answers(200, MeView)
  async verify(
    @Body({ schema: MailedTokenBody }) { token }: z.infer<typeof MailedTokenBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return withCookie(await this.signUps.verify(token), reply, this.config.http.secure);
  }

  @Post('login')
  @Access('public')
  @Answers(200, MeView)
  async logIn(
    @Body({ schema: LogInBody }) body: z.infer<typeof LogInBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return withCookie(await this.logIns.logIn(body), reply, this.config.http.secure);
  }

  @Post('logout')
  @Access('public')
  @Answers(204)
  async logOut(@Res({ passthrough: true }) reply: FastifyReply) {
    if (currentActor().loginId) await this.logins.logOut();
    clearLoginCookie(reply, this.config.http.secure);
  }
}
