import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { currentActor } from '#platform/actor';
import { Config } from '#platform/config';
import { Access, Answers, RateLimit } from '#platform/http';
import {
  Accepted,
  LoginLinkAnswer,
  LoginLinkBody,
  PasswordResetBody,
  RedeemLoginLinkBody,
  RedeemPasswordResetBody,
} from './auth.dto.js';
import { ChangePassword } from './change-password.js';
import { withCookie } from './login-cookie.js';
import { LoginLinkService } from './login-link.service.js';
import { MailRequests } from './mail-requests.js';

/** Ways in that go by one's mailbox. */
@Controller('auth')
export class MailedLinksController {
  constructor(
    private readonly requests: MailRequests,
    private readonly links: LoginLinkService,
    private readonly passwords: ChangePassword,
    private readonly config: Config,
  ) {}

  @Post('login-link')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'mail-requests', limit: 60, windowSeconds: 3_600, failClosed: true })
  @Answers(202, Accepted)
  async requestLink(@Body({ schema: LoginLinkBody }) { email, returnTo }: z.infer<typeof LoginLinkBody>) {
    await this.requests.loginLink(email, currentActor().locale, returnTo);
    return {};
  }

  @Post('login-link/redeem')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'mailed-links', limit: 300, windowSeconds: 300, failClosed: true })
  @Answers(200, LoginLinkAnswer)
  async redeemLink(
    @Body({ schema: RedeemLoginLinkBody }) { token, code }: z.infer<typeof RedeemLoginLinkBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const signedIn = await this.links.redeem(token, code);
    return { ...withCookie(signedIn, reply, this.config.http.secure), returnTo: signedIn.returnTo };
  }

  @Post('password-reset')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'mail-requests', limit: 60, windowSeconds: 3_600, failClosed: true })
  @Answers(202, Accepted)
  async requestReset(@Body({ schema: PasswordResetBody }) { email }: z.infer<typeof PasswordResetBody>) {
    await this.requests.passwordReset(email, currentActor().locale);
    return {};
  }

  @Post('password-reset/redeem')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'mailed-links', limit: 300, windowSeconds: 300, failClosed: true })
  @Answers(204)
  redeemReset(@Body({ schema: RedeemPasswordResetBody }) body: z.infer<typeof RedeemPasswordResetBody>) {
    return this.passwords.redeemReset(body.token, body.password);
  }
}
