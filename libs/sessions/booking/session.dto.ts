import { z } from 'zod';
import { locales } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { TimeZone } from '../availability/host.dto.js';
import { sessionStates } from './session.states.js';

const Instant = z.iso.datetime({ offset: true });
const Reason = z.string().trim().min(1).max(500);

export const BookSession = z.strictObject({
  startsAt: Instant,
  /** The investor's zone: invitations show it beside the zone's own. */
  timeZone: TimeZone,
  topic: z.string().trim().min(1).max(200),
  language: z.enum(locales),
  guests: z
    .array(z.strictObject({ email: z.email().max(200), name: z.string().trim().min(1).max(100) }))
    .max(10)
    .default([]),
});
export type BookSession = z.infer<typeof BookSession>;

export const RescheduleSession = z.strictObject({ startsAt: Instant, reason: Reason, version: z.number().int() });
export type RescheduleSession = z.infer<typeof RescheduleSession>;

export const CancelSession = z.strictObject({ reason: Reason, version: z.number().int() });
export type CancelSession = z.infer<typeof CancelSession>;

export const sessionFilters = ['upcoming', 'past', 'cancelled', 'all'] as const;

/** The cursor is the place of the last row: its start and its id. */
export const SessionQuery = z.strictObject({
  when: z.enum(sessionFilters).default('upcoming'),
  cursor: z
    .string()
    .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SessionQuery = z.infer<typeof SessionQuery>;

const Bilingual = z.object({ zh: z.string(), en: z.string() });

export const SessionView = z.object({
  id: z.uuid(),
  state: z.enum(sessionStates),
  offering: z.object({ id: z.uuid(), title: Bilingual }),
  zone: z.object({ id: z.uuid(), slug: z.string().nullable(), name: Bilingual }),
  investor: z.object({ id: z.uuid(), name: Bilingual }),
  topic: z.string(),
  language: z.enum(locales),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  zoneTimeZone: z.string(),
  investorTimeZone: z.string(),
  hosts: z.array(z.object({ id: z.uuid().nullable(), name: z.string(), timeZone: z.string() })),
  guests: z.array(z.object({ name: z.string(), email: z.string() })),
  bookedBy: z.object({ name: z.string() }),
  cancelReason: z.string().nullable(),
  sequence: z.number(),
  version: z.number(),
  roomOpensAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof SessionView>;

export const SessionAnswer = resourceOf(SessionView);
export type SessionAnswer = z.infer<typeof SessionAnswer>;
export const SessionPage = pageOf(resourceOf(SessionView));

export const MyDay = z.object({
  now: z.iso.datetime(),
  next: SessionAnswer.nullable(),
  today: z.array(SessionAnswer),
  upcoming: z.array(SessionAnswer),
  newSinceYesterday: z.number(),
  unread: z.number(),
});
export type MyDay = z.infer<typeof MyDay>;
