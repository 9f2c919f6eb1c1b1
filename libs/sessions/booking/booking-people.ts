import { Injectable } from '@nestjs/common';
import { GuestBook, MemberReader } from '#identity';
import type { Actor } from '#platform/actor';
import { forbidden } from '#platform/errors';
import type { OfferingPlan } from '../offering/slot.reader.js';
import type { BookSession } from './session.dto.js';
import type { NewParticipant } from './session.repository.js';

interface Booker {
  memberId: string;
  userId: string;
  name: string;
  email: string;
  locale: string;
  timeZone: string;
}

/** Who takes part, as they are at the moment of booking. */
@Injectable()
export class BookingPeople {
  constructor(
    private readonly members: MemberReader,
    private readonly guestBook: GuestBook,
  ) {}

  async booker(actor: Actor): Promise<Booker> {
    const member = actor.memberId ? await this.members.byId(actor.memberId) : undefined;
    if (!member) throw forbidden();
    return member;
  }

  async all(
    plan: OfferingPlan,
    booker: Booker,
    wish: BookSession,
    investorResource: string,
  ): Promise<NewParticipant[]> {
    const hosts = await this.members.byIds(plan.hosts.flatMap(({ memberId }) => (memberId ? [memberId] : [])));
    const guests = await Promise.all(wish.guests.map((guest) => this.guest(guest, wish)));
    return [
      ...plan.hosts.flatMap(({ id, memberId, timeZone }) => {
        const member = hosts.find((host) => host.memberId === memberId);
        return member ? [{ ...member, role: 'host' as const, resourceId: id, timeZone }] : [];
      }),
      { ...booker, role: 'investor' as const, resourceId: investorResource, timeZone: wish.timeZone },
      ...guests,
    ];
  }

  private async guest({ email, name }: { email: string; name: string }, wish: BookSession): Promise<NewParticipant> {
    const userId = await this.guestBook.remember({ email, name, locale: wish.language, timeZone: wish.timeZone });
    return { role: 'guest', userId, resourceId: null, name, email, locale: wish.language, timeZone: wish.timeZone };
  }
}
