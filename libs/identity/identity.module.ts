import { Module } from '@nestjs/common';
import { AccountRepository } from './account/account.repository.js';
import { GuestBook } from './account/guest-book.js';
import { PersonReader } from './account/person.reader.js';
import { TicketRepository } from './account/ticket.repository.js';
import { NotificationReader } from './notifications/notification.reader.js';
import { Notifier } from './notifications/notifier.js';
import { IdentitySeed } from './organisation/identity-seed.js';
import { MemberReader } from './organisation/member.reader.js';
import { MemberRepository } from './organisation/member.repository.js';
import { MemberChanges } from './organisation/member-changes.js';
import { MemberWatch } from './organisation/member-watch.js';
import { OrganisationReader } from './organisation/organisation.reader.js';
import { OrganisationRepository } from './organisation/organisation.repository.js';
import { OrganisationFounder } from './organisation/organisation-founder.js';
import { ZoneReader } from './organisation/zone.reader.js';

/** What other domains ask about people and organisations, and may tell them. */
const forOthers = [
  PersonReader,
  MemberReader,
  OrganisationReader,
  ZoneReader,
  GuestBook,
  Notifier,
  NotificationReader,
  MemberWatch,
  IdentitySeed,
];
const within = [
  AccountRepository,
  TicketRepository,
  OrganisationRepository,
  MemberRepository,
  MemberChanges,
  OrganisationFounder,
];

@Module({ providers: [...forOthers, ...within], exports: [...forOthers, ...within] })
export class IdentityModule {}
