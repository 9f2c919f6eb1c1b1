import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform/database';
import { AttemptLimiter } from './attempt-limiter.js';
import { becoming } from './becoming.js';
import { GuestArrival } from './guest-arrival.js';
import { OpenLogin, type SignedIn } from './open-login.js';
import { SecondFactor } from './second-factor.js';
import { TicketRepository } from './ticket.repository.js';

/** Coming in by a mailed link: guests of a session, and people who forgot their password. */
@Injectable()
export class LoginLinkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly tickets: TicketRepository,
    private readonly guests: GuestArrival,
    private readonly secondFactor: SecondFactor,
    private readonly limiter: AttemptLimiter,
    private readonly opening: OpenLogin,
  ) {}

  /** @returns the new login, and the page the person was on the way to */
  async redeem(token: string, code: string | undefined): Promise<SignedIn & { returnTo: string | null }> {
    const ticket = await this.tickets.find('login-link', token);
    if (code) await this.limiter.attempt(ticket.userId);
    const cookie = await becoming(ticket.userId, () =>
      this.transactions.run(async () => {
        await this.tickets.use(ticket.id);
        await this.guests.enter(ticket);
        await this.secondFactor.assert(ticket.userId, code);
        return this.opening.open(ticket.userId, 'link');
      }),
    );
    return { ...(await this.opening.present(cookie)), returnTo: ticket.returnTo };
  }
}
