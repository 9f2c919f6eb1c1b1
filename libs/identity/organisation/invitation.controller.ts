import { Body, Controller, Delete, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Config } from '#platform/config';
import { Access, Answers, RateLimit } from '#platform/http';
import { Id } from '../account/fields.js';
import { withCookie } from '../account/login-cookie.js';
import { MeView } from '../account/me.dto.js';
import { FoundInvitation, LookAtInvitation, RedeemInvitationBody } from './invitation.dto.js';
import { InvitationReader } from './invitation.reader.js';
import { InvitationService } from './invitation.service.js';
import { InvitationList, InvitationView, InviteMember } from './organisation.dto.js';
import { RedeemInvitation } from './redeem-invitation.js';

/** Asking people in, and coming in. */
@Controller()
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService,
    private readonly reader: InvitationReader,
    private readonly redeeming: RedeemInvitation,
    private readonly config: Config,
  ) {}

  @Get('organisation/invitations')
  @Access('signed-in')
  @Answers(200, InvitationList)
  async list() {
    return { items: await this.reader.waiting(), next: null };
  }

  @Post('organisation/invitations')
  @Access('signed-in')
  @RateLimit({ key: 'user', name: 'invitations', limit: 60, windowSeconds: 3_600 })
  @Answers(201, InvitationView)
  async invite(@Body({ schema: InviteMember }) body: z.infer<typeof InviteMember>) {
    return this.reader.one(await this.invitations.invite(body));
  }

  @Delete('organisation/invitations/:id')
  @Access('signed-in')
  @Answers(204)
  revoke(@Param('id', { schema: Id }) id: string) {
    return this.invitations.revoke(id);
  }

  @Post('invitations/look')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'invitation-look', limit: 60, windowSeconds: 300 })
  @Answers(200, FoundInvitation)
  async look(@Body({ schema: LookAtInvitation }) { token }: z.infer<typeof LookAtInvitation>) {
    const { organisation, email, role, accountId } = await this.reader.byToken(token);
    return { organisation, email, role, hasAccount: accountId !== null };
  }

  @Post('invitations/redeem')
  @Access('public')
  @RateLimit({ key: 'ip', name: 'invitation-redeem', limit: 300, windowSeconds: 300 })
  @Answers(200, MeView)
  async redeem(
    @Body({ schema: RedeemInvitationBody }) body: z.infer<typeof RedeemInvitationBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return withCookie(await this.redeeming.redeem(body), reply, this.config.http.secure);
  }
}
