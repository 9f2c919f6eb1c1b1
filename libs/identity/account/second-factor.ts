import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Clock, sha256 } from '#platform/clock';
import { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import { Events } from '#platform/events';
import { identityEvents, type SecurityNotice } from '../identity.events.js';
import { acceptedStep, looksLikeTotp, normaliseRecoveryCode } from './one-time-code.js';
import { unseal } from './sealed.js';
import type { Totp } from './totp.entity.js';
import { TotpRepository } from './totp.repository.js';

/** Asks for the code of the authenticator app, or a recovery code, where one is set up. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly codes: TotpRepository,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly events: Events,
  ) {}

  /** In the person's own transaction. @throws AppError auth.code-required, auth.wrong-code */
  async assert(userId: string, code: string | undefined): Promise<void> {
    const totp = await this.codes.find(userId);
    if (!totp?.confirmedAt) return;
    if (!code) throw new AppError('auth.code-required');
    if (!(await this.accepts(totp, code))) throw new AppError('auth.wrong-code');
  }

  /** The step the code belongs to, when the app's secret makes it and it was not used before. */
  stepOf(totp: Totp, code: string): number | undefined {
    const secret = unseal(this.config.secrets.encryption, 'totp', totp.userId, totp.secret);
    return secret && acceptedStep(secret, code, this.clock.now(), totp.lastStep);
  }

  private async accepts(totp: Totp, code: string): Promise<boolean> {
    if (looksLikeTotp(code)) {
      const step = this.stepOf(totp, code);
      return step !== undefined && this.codes.useStep(totp.userId, step);
    }
    const used = await this.codes.useRecoveryCode(totp.userId, hashOfRecoveryCode(code));
    if (used) await this.notify(totp.userId);
    return used;
  }

  private notify(userId: string): Promise<void> {
    const notice: SecurityNotice = { userId, act: 'recovery-code-used', ip: currentActor().ip };
    return this.events.record(identityEvents.securityNotice, notice);
  }
}

/** Twelve random letters are beyond guessing, so a plain hash keeps them safe. */
export const hashOfRecoveryCode = (code: string): Buffer => sha256(`recovery:${normaliseRecoveryCode(code)}`);
