import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers } from '#platform/http';
import { Id } from './fields.js';
import { LoginReader } from './login.reader.js';
import { LoginService } from './login.service.js';
import { MeView } from './me.dto.js';
import { OpenLogin } from './open-login.js';
import { ChooseOrganisation, LoginList } from './profile.dto.js';

/** Where one is signed in, and for whom one works there. */
@Controller('me')
export class LoginController {
  constructor(
    private readonly logins: LoginService,
    private readonly reader: LoginReader,
    private readonly opening: OpenLogin,
  ) {}

  @Get('logins')
  @Access('signed-in')
  @Answers(200, LoginList)
  async list() {
    return { items: await this.reader.list(), next: null };
  }

  @Delete('logins/:id')
  @Access('signed-in')
  @Answers(204)
  revoke(@Param('id', { schema: Id }) id: string) {
    return this.logins.revoke(id);
  }

  @Post('organisation')
  @Access('signed-in')
  @Answers(200, MeView)
  async workFor(@Body({ schema: ChooseOrganisation }) body: z.infer<typeof ChooseOrganisation>) {
    await this.logins.workFor(body.organisationId);
    return (await this.opening.again()).me;
  }
}
