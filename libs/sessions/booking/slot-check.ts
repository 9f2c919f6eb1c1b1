import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Interval } from '../availability/intervals.js';
import type { SlotReasonCode } from '../availability/slot-reasons.js';
import { checkSlot, claimOf, type NeededResource } from '../availability/slots.js';
import { hostNeeds, type OfferingPlan } from '../offering/slot.reader.js';
import { SessionRepository } from './session.repository.js';
import { SlotTaken } from './slot-taken.js';

const busy: readonly SlotReasonCode[] = ['host-busy', 'investor-busy'];

/** The very predicate that listed the slot, asked again under the locks. */
@Injectable()
export class SlotCheck {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param moving the session whose own claims do not count
   * @returns the time to claim, buffers inside
   * @throws SlotTaken when the time is somebody else's; AppError session.slot-not-offered when it was never offered
   */
  async assertFree(plan: OfferingPlan, investorResource: string, start: number, moving?: string): Promise<Interval> {
    const claim = claimOf(plan, start);
    const resourceIds = [...plan.hosts.map((host) => host.id), investorResource];
    const claims = groupByResource(await this.sessions.busy(resourceIds, claim, moving));
    const investor: NeededResource = {
      id: investorResource,
      kind: 'investor',
      claims: claims.get(investorResource) ?? [],
    };
    const needs = [...hostNeeds(plan, claims), investor];
    const reasons = checkSlot(
      { now: this.clock.now().getTime(), range: { start, end: start + 1 }, rules: plan, needs },
      start,
    );
    if (plan.hosts.length === 0 || !plan.published) throw new AppError('session.slot-not-offered', { reasons: [] });
    if (reasons.some(({ code }) => !busy.includes(code))) throw new AppError('session.slot-not-offered', { reasons });
    if (reasons.length > 0) throw new SlotTaken();
    return claim;
  }
}

function groupByResource(rows: readonly (Interval & { resourceId: string })[]): Map<string, Interval[]> {
  const groups = new Map<string, Interval[]>();
  for (const row of rows) {
    const group = groups.get(row.resourceId);
    if (group) group.push(row);
    else groups.set(row.resourceId, [row]);
  }
  return groups;
}
