import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { sha256 } from '#platform/clock';
import { Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { RateLimiter } from '#platform/http';
import { identityEvents, type LoginLinkRequested, type PasswordResetRequested } from '../identity.events.js';
import { safeReturnTo } from './return-to.js';

/**
 * Asking for a mail by naming an address. Known and unknown addresses take the same way and the same time: only the
 * worker looks the address up, and only a known one gets a mail.
 */
@Injectable()
export class MailRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly limiter: RateLimiter,
  ) {}

  passwordReset(email: string, locale: Locale): Promise<void> {
    const requested: PasswordResetRequested = { email, locale };
    return this.record(identityEvents.passwordResetRequested, requested);
  }

  loginLink(email: string, locale: Locale, returnTo?: string): Promise<void> {
    const requested: LoginLinkRequested = { email, locale, returnTo: safeReturnTo(returnTo) };
    return this.record(identityEvents.loginLinkRequested, requested);
  }

  private async record(event: string, payload: { email: string }): Promise<void> {
    // Nobody's mailbox is to be filled by others.
    const name = `mail-to:${sha256(payload.email).toString('base64url').slice(0, 22)}`;
    await this.limiter.hit({ name, limit: 6, windowSeconds: 3_600, failClosed: true });
    await this.transactions.run(() => this.events.record(event, payload));
  }
}
