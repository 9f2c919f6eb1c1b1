import { Body, Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import { Access, Answers, RateLimit } from '#platform/http';
import { ConfirmTotp, ConfirmWithPassword, RecoveryCodes, TotpSecret } from './profile.dto.js';
import { ProfileService } from './profile.service.js';
import { TotpService } from './totp.service.js';

/** One's authenticator app. */
@Controller('me/totp')
export class TotpController {
  constructor(
    private readonly totp: TotpService,
    private readonly profile: ProfileService,
  ) {}

  @Post()
  @Access('signed-in')
  @Answers(200, TotpSecret)
  begin() {
    return this.profile.beginTotp();
  }

  @Post('confirm')
  @Access('signed-in')
  @RateLimit({ key: 'user', name: 'totp-confirm', limit: 10, windowSeconds: 300, failClosed: true })
  @Answers(200, RecoveryCodes)
  async confirm(@Body({ schema: ConfirmTotp }) { code }: z.infer<typeof ConfirmTotp>) {
    return { recoveryCodes: await this.totp.confirm(code) };
  }

  @Post('remove')
  @Access('signed-in')
  @Answers(204)
  remove(@Body({ schema: ConfirmWithPassword }) { password }: z.infer<typeof ConfirmWithPassword>) {
    return this.profile.removeTotp(password);
  }
}
