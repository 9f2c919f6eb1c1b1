import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Database, Transactions } from '#platform/database';
import { Log } from '#platform/logging';

/** Notes when a login or an API token was last used, beside the request: nobody waits for their own footprint. */
@Injectable()
export class UseTraces {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  login(id: string): void {
    this.note('UPDATE identity.login SET last_seen_at = now(), ip = $2 WHERE id = $1', [id, currentActor().ip ?? null]);
  }

  token(id: string): void {
    this.note('UPDATE identity.api_token SET last_used_at = now() WHERE id = $1', [id]);
  }

  private note(sql: string, parameters: unknown[]): void {
    this.transactions
      .run(() => this.database.rows(sql, parameters))
      .catch((error) => this.log.warn({ error }, 'last use not noted'));
  }
}
