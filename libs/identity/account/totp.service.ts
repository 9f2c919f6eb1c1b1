import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Config } from '#platform/config';
import { Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { Events } from '#platform/events';
import { identityEvents, type SecurityAct, type SecurityNotice } from '../identity.events.js';
import { base32, newRecoveryCodes, newTotpSecret, totpUri } from './one-time-code.js';
import { seal } from './sealed.js';
import { hashOfRecoveryCode, SecondFactor } from './second-factor.js';
import { TotpRepository } from './totp.repository.js';

/** Setting up and giving up an authenticator app. Everything runs as the person it belongs to. */
@Injectable()
export class TotpService {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: TotpRepository,
    private readonly secondFactor: SecondFactor,
    private readonly config: Config,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  /** A fresh secret, waiting for its first code. @throws AppError totp.already-on */
  begin(email: string): Promise<{ secret: string; uri: string }> {
    const { userId = '' } = currentActor();
    return this.transactions.run(async () => {
      if ((await this.codes.find(userId))?.confirmedAt) throw new AppError('totp.already-on');
      const secret = newTotpSecret();
      await this.codes.begin(userId, seal(this.config.secrets.encryption, 'totp', userId, secret));
      return { secret: base32(secret), uri: totpUri(secret, email) };
    });
  }

  /** @returns recovery codes, shown this once @throws AppError totp.not-started, totp.wrong-code */
  confirm(code: string): Promise<string[]> {
    const { userId = '' } = currentActor();
    return this.transactions.run(async () => {
      const totp = await this.codes.find(userId);
      if (!totp) throw new AppError('totp.not-started');
      const step = this.secondFactor.stepOf(totp, code);
      if (step === undefined) throw new AppError('totp.wrong-code');
      if (!(await this.codes.confirm(userId, step))) throw new AppError('totp.already-on');
      const recoveryCodes = newRecoveryCodes();
      await this.codes.replaceRecoveryCodes(userId, recoveryCodes.map(hashOfRecoveryCode));
      await this.record(userId, 'totp-on');
      return recoveryCodes;
    });
  }

  /** In the transaction that has checked the person's password. */
  async remove(): Promise<void> {
    const { userId = '' } = currentActor();
    if (!(await this.codes.remove(userId))) throw notFound();
    await this.record(userId, 'totp-off');
  }

  private async record(userId: string, act: SecurityAct): Promise<void> {
    await this.audit.record(act.replace('-', '.'), { type: 'user', id: userId });
    const notice: SecurityNotice = { userId, act, ip: currentActor().ip };
    await this.events.record(identityEvents.securityNotice, notice);
  }
}
