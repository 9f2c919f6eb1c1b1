import { Body, Controller, Delete, Get, Patch, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Config } from '#platform/config';
import { Access, Answers, clearLoginCookie, Scope } from '#platform/http';
import { ChangePassword } from './change-password.js';
import { CloseAccount } from './close-account.js';
import { MeView } from './me.dto.js';
import { MeReader } from './me.reader.js';
import { ChangePasswordBody, ConfirmWithPassword, EditProfile } from './profile.dto.js';
import { ProfileService } from './profile.service.js';

/** What people know and change about themselves. */
@Controller('me')
export class ProfileController {
  constructor(
    private readonly reader: MeReader,
    private readonly profile: ProfileService,
    private readonly passwords: ChangePassword,
    private readonly closing: CloseAccount,
    private readonly config: Config,
  ) {}

  @Get()
  @Access('signed-in')
  @Scope('profile:read')
  @Answers(200, MeView)
  read() {
    return this.reader.me();
  }

  @Patch()
  @Access('signed-in')
  @Answers(200, MeView)
  edit(@Body({ schema: EditProfile }) body: z.infer<typeof EditProfile>) {
    return this.profile.edit(body);
  }

  @Post('password')
  @Access('signed-in')
  @Answers(204)
  changePassword(@Body({ schema: ChangePasswordBody }) { current, next }: z.infer<typeof ChangePasswordBody>) {
    return this.passwords.change(current, next);
  }

  @Delete()
  @Access('signed-in')
  @Answers(204)
  async close(
    @Body({ schema: ConfirmWithPassword }) { password }: z.infer<typeof ConfirmWithPassword>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.closing.close(password);
    clearLoginCookie(reply, this.config.http.secure);
  }
}
