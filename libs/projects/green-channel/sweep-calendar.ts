import { runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database, transactionContext } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';
import { Log } from '#platform/logging';
import { CalendarKnowledge } from './calendar-knowledge.js';
import { ReviewCalendarService } from './review-calendar.js';

/** How many issues one transaction takes on. */
const together = 500;
/** How many zones are looked at side by side: one computes while the other's rows are written. */
const lanes = 3;

/** Looks for open issues whose due times were worked out with another knowledge of the calendar than today's. */
@Sweeps('calendar')
export class SweepCalendar implements Sweeper {
  constructor(
    private readonly database: Database,
    private readonly knowledge: CalendarKnowledge,
    private readonly reviews: ReviewCalendarService,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async sweep(): Promise<void> {
    // Out of the sweeper's own transaction: locks of several zones must never be held together.
    await transactionContext.exit(() => this.sweepAll());
  }

  private async sweepAll(): Promise<void> {
    const key = this.knowledge.keyAt(this.clock.now());
    const zones = await this.zones(key);
    const lane = async () => {
      for (let zoneId = zones.pop(); zoneId; zoneId = zones.pop()) await this.sweepZone(zoneId, key);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }

  private async sweepZone(zoneId: string, key: string): Promise<void> {
    for (let after: string | undefined; ; ) {
      const ids = await this.stale(zoneId, key, after);
      if (ids.length === 0) return;
      await runAs(systemActor(zoneId), () => this.review(zoneId, ids));
      after = ids.at(-1);
    }
  }

  /** When they fail together each gets its own transaction, so that one does not hold up the others. */
  private async review(zoneId: string, ids: readonly string[]): Promise<void> {
    try {
      await this.reviews.review(zoneId, ids);
    } catch (error) {
      if (ids.length === 1) {
        this.log.warn(
          { issue: ids[0], error },
          'the deadline of an issue could not be worked out anew; it is tried again',
        );
        return;
      }
      for (const id of ids) await this.review(zoneId, [id]);
    }
  }

  /** Two ranges of one index: next to nothing to read when all is up to date. */
  private async zones(key: string): Promise<string[]> {
    const rows = await runAs(systemActor(), () =>
      this.database.rows<{ zoneId: string }>(
        `SELECT zone_id AS "zoneId" FROM projects.deadline WHERE knowledge < $1
          UNION SELECT zone_id FROM projects.deadline WHERE knowledge > $1`,
        [key],
      ),
    );
    return rows.map(({ zoneId }) => zoneId);
  }

  private async stale(zoneId: string, key: string, after: string | undefined): Promise<string[]> {
    const rows = await runAs(systemActor(), () =>
      this.database.rows<{ id: string }>(
        `SELECT issue_id AS id FROM projects.deadline
          WHERE zone_id = $1 AND knowledge <> $2 AND ($3::uuid IS NULL OR issue_id > $3) ORDER BY issue_id LIMIT $4`,
        [zoneId, key, after ?? null, together],
      ),
    );
    return rows.map(({ id }) => id);
  }
}
