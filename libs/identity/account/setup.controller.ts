import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Config } from '#platform/config';
import { Access, Answers, RateLimit } from '#platform/http';
import { SetupBody, SetupState } from './auth.dto.js';
import { withCookie } from './login-cookie.js';
import { MeView } from './me.dto.js';
import { SetupService } from './setup.service.js';

/** The first visit to an empty installation. */
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly config: Config,
  ) {}

  @Get()
  @Access('public')
  @Answers(200, SetupState)
  async state() {
    return { needed: await this.setup.isNeeded() };
  }

  @Post()
  @Access('public')
  @RateLimit({ key: 'ip', name: 'setup', limit: 30, windowSeconds: 3_600 })
  @Answers(200, MeView)
  async setUp(
    @Body({ schema: SetupBody }) body: z.infer<typeof SetupBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return withCookie(await this.setup.setUp(body), reply, this.config.http.secure);
  }
}
