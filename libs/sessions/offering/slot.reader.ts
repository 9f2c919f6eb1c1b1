import { Injectable } from '@nestjs/common';
import type { Locale } from '#contracts';
import { Clock } from '#platform/clock';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { Interval } from '../availability/intervals.js';
import type { OpeningHours } from '../availability/opening-hours.js';
import type { SlotReason } from '../availability/slot-reasons.js';
import {
  bookableRange,
  checkSlot,
  claimsRange,
  firstFree,
  freeSlots,
  type NeededResource,
  nearestFree,
  type SlotInput,
  type SlotRules,
} from '../availability/slots.js';

export interface PlannedHost extends OpeningHours {
  id: string;
  name: string;
  userId: string | null;
  memberId: string | null;
}

/** Everything of an offering that decides about its slots. */
export interface OfferingPlan extends SlotRules {
  zoneId: string;
  titleZh: string;
  titleEn: string;
  languages: Locale[];
  published: boolean;
  hosts: PlannedHost[];
}

const day = 86_400_000;

/** Free times, computed from the plan and the claims of its hosts: two statements, whoever asks. */
@Injectable()
export class SlotReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async plan(offeringId: string): Promise<OfferingPlan> {
    const plan = await this.database.row<OfferingPlan>(
      `SELECT zone_id AS "zoneId", title_zh AS "titleZh", title_en AS "titleEn", time_zone AS "timeZone", duration_minutes AS "durationMinutes", step_minutes AS "stepMinutes",
              buffer_before_minutes AS "bufferBeforeMinutes", buffer_after_minutes AS "bufferAfterMinutes",
              minimum_notice_minutes AS "minimumNoticeMinutes", window_days AS "windowDays", languages, published, hosts
         FROM sessions.offering_plan($1)`,
      [offeringId],
    );
    if (!plan) throw notFound();
    return plan;
  }

  async free(offeringId: string, range: Interval): Promise<{ plan: OfferingPlan; slots: Interval[] }> {
    const plan = await this.plan(offeringId);
    return { plan, slots: bookable(plan) ? freeSlots(await this.input(offeringId, plan, range)) : [] };
  }

  /** The first free slot from now on, or null when the booking window holds none. */
  async next(offeringId: string, known?: OfferingPlan): Promise<Interval | null> {
    const plan = known ?? (await this.plan(offeringId));
    if (!bookable(plan)) return null;
    return firstFree(await this.input(offeringId, plan, this.window(plan))) ?? null;
  }

  async reasonsAgainst(offeringId: string, startsAt: number): Promise<SlotReason[]> {
    const plan = await this.plan(offeringId);
    return checkSlot(await this.input(offeringId, plan, around(startsAt)), startsAt);
  }

  /** At least `count` free slots nearest to a start that is gone, if the booking window holds as many. */
  async alternatives(offeringId: string, wanted: number, count: number): Promise<Interval[]> {
    const plan = await this.plan(offeringId);
    const range = this.window(plan);
    const near = { start: Math.max(range.start, wanted - 3 * day), end: Math.min(range.end, wanted + 3 * day) };
    const found = nearestFree(await this.input(offeringId, plan, near), wanted, count);
    if (found.length >= count) return found;
    return nearestFree(await this.input(offeringId, plan, range), wanted, count);
  }

  private window(plan: OfferingPlan): Interval {
    return bookableRange(this.clock.now().getTime(), plan);
  }

  private async input(offeringId: string, plan: OfferingPlan, range: Interval): Promise<SlotInput> {
    const claims = await this.busy(offeringId, claimsRange(plan, range));
    return { now: this.clock.now().getTime(), range, rules: plan, needs: hostNeeds(plan, claims) };
  }

  private async busy(offeringId: string, { start, end }: Interval): Promise<Map<string, Interval[]>> {
    const rows = await this.database.rows<{ resourceId: string; starts: number[]; ends: number[] }>(
      `SELECT resource_id AS "resourceId", starts, ends FROM sessions.busy_times($1, $2, $3)`,
      [offeringId, new Date(start), new Date(end)],
    );
    return new Map(
      rows.map(({ resourceId, starts, ends }) => [
        resourceId,
        starts.map((from, n) => ({ start: from, end: ends[n]! })),
      ]),
    );
  }
}

export function hostNeeds(plan: OfferingPlan, claims: Map<string, Interval[]>): NeededResource[] {
  return plan.hosts.map((host) => ({ id: host.id, kind: 'host', hours: host, claims: claims.get(host.id) ?? [] }));
}

const bookable = (plan: OfferingPlan) => plan.hosts.length > 0;
const around = (start: number): Interval => ({ start, end: start + 1 });
