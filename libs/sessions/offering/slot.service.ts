import { Injectable } from '@nestjs/common';
import { ZoneReader } from '#identity';
import { currentActor } from '#platform/actor';
import type { Resource as Answer } from '#platform/http';
import { canBook } from '../booking/session.policy.js';
import type { OfferingView } from './offering.dto.js';
import { OfferingReader } from './offering.reader.js';
import { type SlotCheck, type SlotCheckQuery, type SlotList, type SlotQuery, slotView } from './slot.dto.js';
import { SlotReader } from './slot.reader.js';

/** Free times for whoever looks. */
@Injectable()
export class SlotService {
  constructor(
    private readonly slots: SlotReader,
    private readonly offerings: OfferingReader,
    private readonly zones: ZoneReader,
  ) {}

  async list(offeringId: string, { from, to, timeZone }: SlotQuery): Promise<SlotList> {
    const { plan, slots } = await this.slots.free(offeringId, { start: Date.parse(from), end: Date.parse(to) });
    const next = slots[0] ?? (await this.slots.next(offeringId, plan));
    return {
      timeZone: timeZone ?? currentActor().timeZone,
      durationMinutes: plan.durationMinutes,
      slots: slots.map(slotView),
      nextFreeAt: next && new Date(next.start).toISOString(),
    };
  }

  /** Why a start cannot be booked. Busy hosts are not named to strangers: the ids mean nothing to them. */
  async check(offeringId: string, { startsAt }: SlotCheckQuery): Promise<SlotCheck> {
    const reasons = await this.slots.reasonsAgainst(offeringId, Date.parse(startsAt));
    return { free: reasons.length === 0, reasons };
  }

  async ofZone(slug: string): Promise<{ items: Answer<OfferingView & { nextFreeAt: string | null }>[] }> {
    const actor = currentActor();
    const { data: zone } = await this.zones.bySlug(slug);
    const offerings = await this.offerings.ofZone(zone.id);
    const items = await Promise.all(
      offerings.map(async (offering) => {
        const next = await this.slots.next(offering.id);
        const nextFreeAt = next && new Date(next.start).toISOString();
        return { data: { ...offering, nextFreeAt }, abilities: { edit: false, book: canBook(actor) } };
      }),
    );
    return { items };
  }
}
