import { runAs, systemActor } from '#platform/actor';
import { Clock } from '#platform/clock';
import { Database, Transactions, transactionContext } from '#platform/database';
import { type Sweeper, Sweeps } from '#platform/jobs';
import { Log } from '#platform/logging';
import { IssueKeeper } from './issue-keeper.js';

interface DueIssue {
  issueId: string;
  zoneId: string;
}

/** How many issues one transaction takes on: few enough that nobody waits long for one of them. */
const together = 50;
/** How many are looked for at a time, and how many zones are swept side by side. */
const atOnce = 500;
const lanes = 3;
const mostInOneSweep = 20_000;

/**
 * Looks for issues whose clocks have reached something, and takes the step: the end of a pause, a level of the ladder. Each
 * step happens once, whoever is killed in the middle: a transaction has done all of it or nothing.
 */
@Sweeps('ladder')
export class SweepLadder implements Sweeper {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly keeper: IssueKeeper,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async sweep(): Promise<void> {
    // Out of the sweeper's own transaction: locks of several zones must never be held together.
    await transactionContext.exit(() => this.sweepAll());
  }

  /** Zones side by side: each has an audit log of its own, so none waits for another. */
  private async sweepAll(): Promise<void> {
    const tried = new Set<string>();
    while (tried.size < mostInOneSweep) {
      const due = (await this.due(tried.size + atOnce)).filter(({ issueId }) => !tried.has(issueId));
      if (due.length === 0) return;
      const byZone = new Map<string, string[]>();
      for (const { issueId, zoneId } of due) {
        tried.add(issueId);
        const ids = byZone.get(zoneId);
        if (ids) ids.push(issueId);
        else byZone.set(zoneId, [issueId]);
      }
      const zones = [...byZone];
      const lane = async () => {
        for (let next = zones.pop(); next; next = zones.pop()) await this.sweepZone(...next);
      };
      await Promise.all(Array.from({ length: lanes }, lane));
    }
  }

  private async sweepZone(zoneId: string, ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += together) {
      await runAs(systemActor(zoneId), () => this.catchUp(ids.slice(first, first + together)));
    }
  }

  /** What is due, oldest first. The clock is read once; the table holds ids and times, nothing of a tenant. */
  private due(limit: number): Promise<DueIssue[]> {
    return runAs(systemActor(), () =>
      this.database.rows<DueIssue>(
        `SELECT issue_id AS "issueId", zone_id AS "zoneId" FROM projects.deadline WHERE at <= $1 ORDER BY at LIMIT $2`,
        [this.clock.now(), limit],
      ),
    );
  }

  /**
   * All in one transaction; when one fails each gets its own, so that it does not hold up the others. Nobody is waited for:
   * whoever has an issue open takes the step himself.
   */
  private async catchUp(ids: readonly string[]): Promise<void> {
    try {
      await this.transactions.run(async () => {
        for (const open of await this.keeper.openFree(ids)) await this.keeper.close(open);
      });
    } catch (error) {
      if (ids.length === 1) {
        this.log.warn({ issue: ids[0], error }, 'an issue could not go up the ladder; it is tried again');
        return;
      }
      for (const id of ids) await this.catchUp([id]);
    }
  }
}
