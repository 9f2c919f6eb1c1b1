import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';

const everyMs = 3_600_000;

/** Forgets expired links, sign-ups nobody confirmed, and logins that ended long ago. */
@Sweeps('identity')
export class PurgeIdentity implements Sweeper {
  private lastAt = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.lastAt < everyMs) return;
    await this.database.rows('SELECT identity.purge()');
    this.lastAt = now;
  }
}
