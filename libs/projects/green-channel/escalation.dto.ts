import { z } from 'zod';
import { issueCategories, lights } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { issueStates } from './issue.states.js';

const Name = z.object({ zh: z.string(), en: z.string() });
const Instant = z.iso.datetime();

/** `waiting`: open, and whoever it went up to has said nothing since; `answered`: open, and they have. */
export const escalationStates = ['waiting', 'answered', 'finished'] as const;

export const EscalationQuery = z.strictObject({
  /** Everything that is open, unless told otherwise. */
  state: z.enum(escalationStates).optional(),
  zone: z.uuid().optional(),
  category: z.enum(issueCategories).optional(),
  level: z.coerce.number().int().min(1).max(4).optional(),
  /** Where the last page ended. */
  cursor: z
    .string()
    .regex(/^[01]_(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z|none)_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type EscalationQuery = z.infer<typeof EscalationQuery>;

export const EscalationRow = z.object({
  /** Of the issue: one that came up several times stands here once, with its last step. */
  id: z.uuid(),
  number: z.string(),
  state: z.enum(issueStates),
  category: z.enum(issueCategories),
  title: z.string(),
  confidential: z.boolean(),
  zone: z.object({ id: z.uuid(), name: Name }),
  /** None where it is confidential. */
  project: z.object({ id: z.uuid().nullable(), name: Name }).nullable(),
  company: z.string().nullable(),
  /** Now; the step may have led to a lower one. */
  level: z.number(),
  round: z.number(),
  holder: z.object({ id: z.uuid(), name: Name, person: z.string().nullable() }),
  nextStep: z.string().nullable(),
  dueAt: Instant.nullable(),
  light: z.enum(lights),
  /** Why it came up: a time limit that was used up, or the company's word that it is not solved. */
  step: z.object({
    at: Instant,
    cause: z.enum(['clock', 'not-solved']),
    clock: z.string().nullable(),
    /** In percent of the limit. */
    share: z.number().nullable(),
    level: z.number(),
    /** To whom: an organisation here, the zone itself, or somebody outside by name. */
    to: z.object({ name: Name, outside: z.boolean() }),
  }),
  /** By the asker, since it came up. */
  unread: z.boolean(),
  answeredAt: Instant.nullable(),
  timeZone: z.string(),
  version: z.number(),
});
export type EscalationRow = z.infer<typeof EscalationRow>;

export const EscalationPage = pageOf(resourceOf(EscalationRow));
export type EscalationPage = z.infer<typeof EscalationPage>;

export const EscalationSummary = z.object({
  unread: z.number(),
  waiting: z.number(),
  answered: z.number(),
  overdue: z.number(),
  /** Of open ones; those with the most first. */
  zones: z.array(z.object({ id: z.uuid(), name: Name, open: z.number(), red: z.number() })),
});
export type EscalationSummary = z.infer<typeof EscalationSummary>;
