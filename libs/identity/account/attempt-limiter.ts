import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { sha256 } from '#platform/clock';
import { Config } from '#platform/config';
import { AppError } from '#platform/errors';
import { RateLimiter } from '#platform/http';

const windowSeconds = 15 * 60;

/** How often a secret may be guessed. Refuses everybody while the counters cannot be read. */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: Config,
  ) {}

  /**
   * Counts an attempt on an account, by its address or id, and one from where it comes.
   * @throws AppError auth.too-many-attempts, limiter.unavailable
   */
  async attempt(account: string): Promise<void> {
    const { loginPerAddress, loginPerIp } = this.config.limits;
    await this.hit(`attempt-from:${currentActor().ip ?? '-'}`, loginPerIp);
    await this.hit(nameOf(account), loginPerAddress);
  }

  /** The account's owner has come through: the count begins anew. */
  async succeeded(account: string): Promise<void> {
    await this.limiter.forget(nameOf(account), windowSeconds);
  }

  private async hit(name: string, limit: number): Promise<void> {
    try {
      await this.limiter.hit({ name, limit, windowSeconds, failClosed: true });
    } catch (error) {
      if (error instanceof AppError && error.code === 'request.too-many') {
        throw new AppError('auth.too-many-attempts', error.params);
      }
      throw error;
    }
  }
}

/** Redis need not know who tries to come in. */
const nameOf = (account: string) => `attempt-on:${sha256(account).toString('base64url').slice(0, 22)}`;
