import { Injectable } from '@nestjs/common';
import { AskedOnce, Transactions } from '#platform/database';
import { Events } from '#platform/events';
import { Realtime } from '#platform/realtime';
import { highestLevel, type LadderReceiver, type ZoneSettings } from '../life-cycle/zone-settings.js';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { Issue } from './issue.entity.js';
import { type IssueEscalated, issueEvents } from './issue.events.js';
import { IssueRepository, type Raising } from './issue.repository.js';
import type { Threshold } from './issue-clocks.js';
import { slipOfLevel } from './slip.js';
import { WriteSlip } from './write-slip.js';

/** A row of the issue's log. */
export interface LadderEvent {
  type: 'escalated' | 'slip-issued';
  payload: Record<string, unknown>;
  audience: 'everyone' | 'offices';
}

/**
 * Takes the steps up the ladder: at three quarters of a limit the holder is reminded; at the whole, and each time as
 * much again has passed, the issue goes one level up, that level may see it and gets its slip.
 */
@Injectable()
export class Ladder {
  readonly #settings = new AskedOnce<ZoneSettings>();

  constructor(
    private readonly issues: IssueRepository,
    private readonly settings: ZoneSettingsReader,
    private readonly slips: WriteSlip,
    private readonly events: Events,
    private readonly transactions: Transactions,
    private readonly realtime: Realtime,
  ) {}

  /** The rows for the log; none when this step had been taken before. */
  async climb(issue: Issue, threshold: Threshold, now: Date): Promise<LadderEvent[]> {
    const up = threshold.level >= 100;
    const ladderLevel = up ? Math.min(highestLevel, issue.level + 1) : issue.level;
    const receiver: LadderReceiver = up
      ? receiverOf(await this.settingsOf(issue.zoneId), ladderLevel)
      : { kind: 'organisation', organisationId: issue.holderId };
    const escalationId = await this.issues.addEscalation({
      issueId: issue.id,
      zoneId: issue.zoneId,
      clock: threshold.clock,
      level: threshold.level,
      reachedAt: new Date(threshold.at),
      recordedAt: now,
      ladderLevel,
      receiver: { ...receiver },
    });
    if (!escalationId) return [];
    issue.level = ladderLevel;
    if (up) await this.raise(issue, receiver, { level: ladderLevel, at: now, escalationId });
    const fact: IssueEscalated = { issueId: issue.id, zoneId: issue.zoneId, escalationId };
    await this.events.record(issueEvents.escalated, fact, { organisationId: issue.zoneId });
    const step = { clock: threshold.clock, share: threshold.level, level: ladderLevel };
    const kind = slipOfLevel(ladderLevel);
    const escalated: LadderEvent = { type: 'escalated', payload: { ...step, slip: kind }, audience: 'everyone' };
    // Three quarters of a limit only remind.
    if (!up) return [escalated];
    const slip = await this.slips.write(issue, { kind, receiver, step, note: null, escalationId }, now);
    return [escalated, { type: 'slip-issued', payload: slip, audience: 'offices' }];
  }

  /** Lets the organisation that stands on a level see the issue; no step of a clock brought it there. */
  async showTo(issue: Issue, level: number, at: Date): Promise<void> {
    const receiver = receiverOf(await this.settingsOf(issue.zoneId), level);
    await this.raise(issue, receiver, { level, at, escalationId: null });
  }

  private settingsOf(zoneId: string): Promise<ZoneSettings> {
    return this.#settings.ask(zoneId, () => this.settings.settingsOf(zoneId));
  }

  private async raise(issue: Issue, receiver: LadderReceiver, raising: Raising): Promise<void> {
    if (receiver.kind !== 'organisation') return;
    await this.issues.raise(issue, receiver.organisationId, raising);
    // Its lists are open somewhere, and have not shown this issue yet.
    this.transactions.afterCommit(() => {
      const news = { id: issue.id, version: issue.version };
      this.realtime.publish(`organisation:${receiver.organisationId}`, 'issue.changed', news);
    });
  }
}

export function receiverOf({ ladder }: Pick<ZoneSettings, 'ladder'>, level: number): LadderReceiver {
  return ladder.find((step) => step.level === level)?.receiver ?? { kind: 'zone' };
}
