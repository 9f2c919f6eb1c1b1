import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BusinessCalendar, chineseCalendar, chineseNotices, type KnownCalendar } from '#platform/clock';
import { Repository, Transactions } from '#platform/database';
import type { IssueEvent } from './issue-log.js';

/** Every notice of every territory: what is known does not depend on where somebody works. */
const everywhere = chineseCalendar(
  [{ from: '09:00', to: '17:00' }],
  [...new Set(chineseNotices.map(({ jurisdiction }) => jurisdiction))],
);

/** Which notices somebody knew who worked out a due time, kept by a key. */
@Injectable()
export class CalendarKnowledge extends Repository {
  /** The last key that was made; notices are published seldom. */
  #newest: { notices: string; key: string } | undefined;
  readonly #stored = new Set<string>();
  readonly #notices = new Map<string, readonly string[]>();

  constructor(private readonly transactions: Transactions) {
    super();
  }

  /** The key of what is known at an instant; nothing is stored. */
  keyAt(instant: Date): string {
    const notices = everywhere.noticesAt(instant.getTime()).join('\n');
    if (this.#newest?.notices !== notices) {
      this.#newest = { notices, key: createHash('sha256').update(notices).digest('hex').slice(0, 16) };
    }
    return this.#newest.key;
  }

  /** The same, and what it stands for can be looked up from now on. */
  async remember(instant: Date): Promise<string> {
    const key = this.keyAt(instant);
    if (!this.#stored.has(key)) {
      await this.manager.query(
        `INSERT INTO projects.calendar_knowledge (key, notices) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [key, everywhere.noticesAt(instant.getTime())],
      );
      this.transactions.afterCommit(() => {
        this.#stored.add(key);
      });
    }
    return key;
  }

  /** An issue's calendar as it was when its due times were worked out; for one from before that was kept, as of its last event. */
  async before(key: string, calendar: BusinessCalendar, log: readonly IssueEvent[]): Promise<KnownCalendar> {
    if (key === '') return calendar.knownAt(log.at(-1)!.at.getTime());
    return calendar.knowing(await this.noticesOf(key));
  }

  private async noticesOf(key: string): Promise<readonly string[]> {
    let notices = this.#notices.get(key);
    if (!notices) {
      const [row]: { notices: string[] }[] = await this.manager.query(
        `SELECT notices FROM projects.calendar_knowledge WHERE key = $1`,
        [key],
      );
      if (!row) throw new Error(`No knowledge of the calendar by the key ${key}`);
      notices = row.notices;
      this.#notices.set(key, notices);
    }
    return notices;
  }
}
