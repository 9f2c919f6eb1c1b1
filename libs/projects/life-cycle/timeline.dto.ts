import { z } from 'zod';
import { pageOf } from '#platform/http';

/** What entries are about: the first word of their kind. */
export const timelineSubjects = [
  'project',
  'session',
  'milestone',
  'document',
  'aftercare',
  'issue',
  'meeting',
  'task-force',
] as const;

/** The cursor is the place of the last entry: its time in microseconds and its id. */
export const TimelineQuery = z.strictObject({
  about: z.enum(timelineSubjects).optional(),
  cursor: z
    .string()
    .regex(/^\d{1,17}_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type TimelineQuery = z.infer<typeof TimelineQuery>;

export const TimelineEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  kind: z.string(),
  subjectId: z.uuid().nullable(),
  params: z.record(z.string(), z.unknown()),
  audience: z.enum(['everyone', 'offices', 'zone']),
  actorName: z.string().nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
export const TimelinePage = pageOf(TimelineEntry);
