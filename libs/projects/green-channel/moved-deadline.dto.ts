import { z } from 'zod';
import { pageOf } from '#platform/http';

/** The cursor is the place of the last row: its time in microseconds, the issue and the number in its log. */
export const MovedDeadlineQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,17}_[0-9a-f-]{36}_\d{1,9}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type MovedDeadlineQuery = z.infer<typeof MovedDeadlineQuery>;

export const MovedDeadlineView = z.object({
  issueId: z.uuid(),
  number: z.string(),
  title: z.string(),
  /** When the zone learned of it. */
  at: z.iso.datetime(),
  /** Which clock of the issue: `accept`, `answer`, `solve`, `confirm`; later rounds are `solve.2`. */
  clock: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /** The documents that changed a day in between. */
  notices: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type MovedDeadlineView = z.infer<typeof MovedDeadlineView>;

export const MovedDeadlinePage = pageOf(MovedDeadlineView);
