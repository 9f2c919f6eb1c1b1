import { Injectable } from '@nestjs/common';
import { Events } from '#platform/events';
import { highestLevel, type LadderReceiver, type ZoneSettings } from '../life-cycle/zone-settings.js';
import { ZoneSettingsReader } from '../life-cycle/zone-settings.reader.js';
import type { Issue } from './issue.entity.js';
import { type IssueEscalated, issueEvents } from './issue.events.js';
import { IssueRepository, type Raising } from './issue.repository.js';
import type { Threshold } from './issue-clocks.js';

/** The slip of each level: 提示单, 督办单, 联系单, 报告单. */
export const slipKinds = ['reminder', 'supervision', 'liaison', 'report'] as const;
export type SlipKind = (typeof slipKinds)[number];

export const slipOfLevel = (level: number): SlipKind => slipKinds[level - 1] ?? 'report';

/**
 * Takes the steps up the ladder: at three quarters of a limit the holder is reminded; at the whole, and each time as
 * much again has passed, the issue goes one level up and that level may see it.
 */
@Injectable()
export class Ladder {
  constructor(
    private readonly issues: IssueRepository,
    private readonly settings: ZoneSettingsReader,
    private readonly events: Events,
  ) {}

  /** The payload for the log; undefined when this step had been taken before. */
  async climb(issue: Issue, threshold: Threshold, now: Date): Promise<Record<string, unknown> | undefined> {
    const up = threshold.level >= 100;
    const ladderLevel = up ? Math.min(highestLevel, issue.level + 1) : issue.level;
    const receiver: LadderReceiver = up
      ? receiverOf(await this.settings.settingsOf(issue.zoneId), ladderLevel)
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
    if (!escalationId) return undefined;
    issue.level = ladderLevel;
    if (up) await this.raise(issue, receiver, { level: ladderLevel, at: now, escalationId });
    const fact: IssueEscalated = { issueId: issue.id, zoneId: issue.zoneId, escalationId };
    await this.events.record(issueEvents.escalated, fact, { organisationId: issue.zoneId });
    return { clock: threshold.clock, share: threshold.level, level: ladderLevel, slip: slipOfLevel(ladderLevel) };
  }

  /** Lets the organisation that stands on a level see the issue; no step of a clock brought it there. */
  async showTo(issue: Issue, level: number, at: Date): Promise<void> {
    const receiver = receiverOf(await this.settings.settingsOf(issue.zoneId), level);
    await this.raise(issue, receiver, { level, at, escalationId: null });
  }

  private async raise(issue: Issue, receiver: LadderReceiver, raising: Raising): Promise<void> {
    if (receiver.kind === 'organisation') await this.issues.raise(issue, receiver.organisationId, raising);
  }
}

export function receiverOf({ ladder }: Pick<ZoneSettings, 'ladder'>, level: number): LadderReceiver {
  return ladder.find((step) => step.level === level)?.receiver ?? { kind: 'zone' };
}
