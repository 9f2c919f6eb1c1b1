import { z } from 'zod';
import { pageOf, resourceOf } from '#platform/http';

const Name = z.object({ zh: z.string(), en: z.string() });
const Instant = z.iso.datetime({ offset: true });

export const actionScopes = ['mine', 'open', 'overdue', 'done'] as const;

export const ActionQuery = z.strictObject({
  /** `mine`: open ones of the asker, and those given to the asker's organisation as a whole. */
  scope: z.enum(actionScopes).default('open'),
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type ActionQuery = z.infer<typeof ActionQuery>;

export const FinishAction = z.strictObject({
  note: z.string().trim().max(1_000).default(''),
  version: z.number().int(),
});
export type FinishAction = z.infer<typeof FinishAction>;

export const ReopenAction = z.strictObject({ version: z.number().int() });
export type ReopenAction = z.infer<typeof ReopenAction>;

export const ActionView = z.object({
  id: z.uuid(),
  text: z.string(),
  meetingId: z.uuid().nullable(),
  issueId: z.uuid().nullable(),
  issueNumber: z.string().nullable(),
  projectId: z.uuid().nullable(),
  owner: z.object({ organisationId: z.uuid(), organisation: Name, memberId: z.uuid().nullable(), name: z.string() }),
  dueOn: z.iso.date(),
  overdue: z.boolean(),
  doneAt: Instant.nullable(),
  doneNote: z.string().nullable(),
  version: z.int(),
});
export type ActionView = z.infer<typeof ActionView>;
export const ActionAnswer = resourceOf(ActionView);
export type ActionAnswer = z.infer<typeof ActionAnswer>;
export const ActionPage = pageOf(resourceOf(ActionView));
export type ActionPage = z.infer<typeof ActionPage>;
