import { Injectable } from '@nestjs/common';
import { Audit } from '#platform/audit';
import { Clock } from '#platform/clock';
import { Transactions } from '#platform/database';
import { Realtime } from '#platform/realtime';
import { CalendarKnowledge } from './calendar-knowledge.js';
import { CalendarReviewRepository, type IssueToReview, type ReviewedIssue } from './calendar-review.repository.js';
import { movedDeadlines } from './deadline-moves.js';
import { IssueRepository } from './issue.repository.js';
import { calendarOf, clocksOf, type IssueClock, lookAgainAt, outlookOf } from './issue-clocks.js';
import type { IssueEvent } from './issue-log.js';
import { PresetRepository } from './preset.repository.js';

/**
 * After a change of the calendar: works out the due times of open issues anew, and records what moved, by how much and
 * through which notice. Verdicts of what is closed stay. A second look finds nothing to move.
 */
@Injectable()
export class ReviewCalendarService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: CalendarReviewRepository,
    private readonly issues: IssueRepository,
    private readonly presets: PresetRepository,
    private readonly knowledge: CalendarKnowledge,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly realtime: Realtime,
  ) {}

  /** Issues of one zone, in one transaction; at most some hundreds. @returns how many moved */
  async review(zoneId: string, ids: readonly string[]): Promise<number> {
    return this.transactions.run(async () => {
      const now = this.clock.now();
      const key = await this.knowledge.remember(now);
      const issues = await this.reviews.lock(ids, key);
      if (issues.length === 0) return 0;
      const own = issues.map(({ id }) => id);
      const presetOf = await this.presets.finder(zoneId);
      const events = await this.issues.clockEvents(own);
      const standings = await this.issues.standings(own);
      const moved: ReviewedIssue[] = [];
      const looks: { id: string; at: Date | undefined }[] = [];
      for (const issue of issues) {
        const { id, pausedUntil, lastEvent } = issue;
        const log = events.get(id)!;
        const clocks = clocksOf(log, presetOf);
        const calendar = calendarOf(issue.calendar);
        looks.push({
          id,
          at: lookAgainAt(clocks, calendar, now, standings.get(id)!.escalated, pausedUntil),
        });
        const moves = await this.movesOf(issue, clocks, log, now);
        const ahead = outlookOf(clocks, calendar, now.getTime(), pausedUntil?.getTime());
        if (moves.length === 0 || !ahead) continue;
        const { dueAt, warnAt, clock } = ahead;
        moved.push({ id, moves, lastEvent, dueAt: new Date(dueAt), warnAt: new Date(warnAt), dueClock: clock });
      }
      await this.reviews.remember(looks, key);
      if (moved.length === 0) return 0;
      this.tell(zoneId, await this.reviews.move(zoneId, now, moved));
      const notices = [
        ...new Set(moved.flatMap(({ moves }) => moves.flatMap((move) => move.notices)).map((n) => n.id)),
      ];
      const details = { notices, issues: moved.length };
      await this.audit.record('calendar.reviewed', { type: 'zone', id: zoneId }, details, zoneId);
      return moved.length;
    });
  }

  private async movesOf(
    { calendar: working, knowledge, pausedUntil }: IssueToReview,
    clocks: readonly IssueClock[],
    log: readonly IssueEvent[],
    now: Date,
  ) {
    const calendar = calendarOf(working);
    const before = await this.knowledge.before(knowledge, calendar, log);
    return movedDeadlines(clocks, before, calendar.knownAt(now.getTime()), now.getTime(), pausedUntil?.getTime());
  }

  private tell(zoneId: string, moved: readonly { id: string; version: number }[]): void {
    this.transactions.afterCommit(() => {
      for (const payload of moved) this.realtime.publish(`issue:${payload.id}`, 'issue.changed', payload);
      // Lists ask anew whatever has changed, and how much.
      this.realtime.publish(`organisation:${zoneId}`, 'issue.changed', moved[0]!);
    });
  }
}
