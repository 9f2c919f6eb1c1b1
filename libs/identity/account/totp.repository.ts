import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Repository } from '#platform/database';
import { RecoveryCode } from './recovery-code.entity.js';
import { Totp } from './totp.entity.js';

/** Authenticator apps and recovery codes. Every code is taken by one conditional update, so that it works once. */
@Injectable()
export class TotpRepository extends Repository {
  find(userId: string): Promise<Totp | null> {
    return this.manager.findOneBy(Totp, { userId });
  }

  async begin(userId: string, secret: Buffer): Promise<void> {
    await this.manager.upsert(Totp, { userId, secret, confirmedAt: null, lastStep: 0 }, ['userId']);
  }

  /** @returns whether it was waiting to be confirmed */
  async confirm(userId: string, step: number): Promise<boolean> {
    const { affected } = await this.manager.update(
      Totp,
      { userId, confirmedAt: IsNull() },
      { confirmedAt: () => 'now()', lastStep: step },
    );
    return affected === 1;
  }

  /** @returns whether no later or equal step had been used */
  async useStep(userId: string, step: number): Promise<boolean> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(Totp)
      .set({ lastStep: step })
      .where('user_id = :userId AND last_step < :step', { userId, step })
      .execute();
    return affected === 1;
  }

  async remove(userId: string): Promise<boolean> {
    await this.manager.delete(RecoveryCode, { userId });
    const { affected } = await this.manager.delete(Totp, { userId, confirmedAt: Not(IsNull()) });
    return affected === 1;
  }

  async replaceRecoveryCodes(userId: string, hashes: Buffer[]): Promise<void> {
    await this.manager.delete(RecoveryCode, { userId });
    await this.manager.insert(
      RecoveryCode,
      hashes.map((codeHash) => ({ userId, codeHash })),
    );
  }

  async useRecoveryCode(userId: string, codeHash: Buffer): Promise<boolean> {
    const { affected } = await this.manager.update(
      RecoveryCode,
      { userId, codeHash, usedAt: IsNull() },
      { usedAt: () => 'now()' },
    );
    return affected === 1;
  }
}
