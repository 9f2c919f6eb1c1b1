import type { Bilingual, Locale } from '#contracts';
import type { Resource } from '~/shared/api/envelope';

export interface Offering {
  id: string;
  zone: { slug: string | null; name: Bilingual };
  slug: string;
  title: Bilingual;
  description: Bilingual;
  /** The zone's own clock. */
  timeZone: string;
  durationMinutes: number;
  stepMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  minimumNoticeMinutes: number;
  windowDays: number;
  languages: Locale[];
  published: boolean;
  hosts: { id: string; name: string }[];
  version: number;
}

export type OfferingAbility = 'edit' | 'book';
export type OfferingResource = Resource<Offering, OfferingAbility>;

export interface Slot {
  startsAt: string;
  endsAt: string;
}

export interface Slots {
  timeZone: string;
  durationMinutes: number;
  slots: Slot[];
  nextFreeAt: string | null;
}

export type SessionState = 'confirmed' | 'cancelled' | 'held';
export type SessionAbility = 'join' | 'reschedule' | 'cancel' | 'end';

export interface Session {
  id: string;
  state: SessionState;
  offering: { id: string; title: Bilingual };
  zone: { id: string; slug: string | null; name: Bilingual };
  investor: { id: string; name: Bilingual };
  topic: string;
  language: Locale;
  startsAt: string;
  endsAt: string;
  zoneTimeZone: string;
  investorTimeZone: string;
  hosts: { id: string | null; name: string; timeZone: string }[];
  guests: { name: string; email: string }[];
  bookedBy: { name: string };
  cancelReason: string | null;
  sequence: number;
  version: number;
  roomOpensAt: string;
}

export type SessionResource = Resource<Session, SessionAbility>;

export interface MyDay {
  now: string;
  next: SessionResource | null;
  today: SessionResource[];
  upcoming: SessionResource[];
  newSinceYesterday: number;
  unread: number;
}
