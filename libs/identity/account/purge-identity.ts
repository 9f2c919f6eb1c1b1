import { Database } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';

/** Forgets expired links, sign-ups nobody confirmed, and logins that ended long ago. */
@Sweeps('identity')
export class PurgeIdentity implements Sweeper {
  constructor(private readonly database: Database) {}

  async sweep(): Promise<void> {
    await this.database.rows('SELECT identity.purge()');
  }
}
