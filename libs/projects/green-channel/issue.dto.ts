import { z } from 'zod';
import { issueCategories, lights } from '#contracts';
import { limitUnits } from '#platform/clock';
import { resourceOf } from '#platform/http';
import { pauseReasons } from './issue.entity.js';
import { issueStates } from './issue.states.js';
import { AttachmentView } from './issue-attachment.dto.js';
import { NextStep, Text } from './issue-entry.dto.js';
import { issueEventTypes } from './issue-log.js';

const Instant = z.iso.datetime({ offset: true });
const Version = z.number().int();

export const AcceptIssue = z.strictObject({ nextStep: NextStep, version: Version });
export type AcceptIssue = z.infer<typeof AcceptIssue>;

export const AssignIssue = z.strictObject({
  organisationId: z.uuid(),
  memberId: z.uuid().nullable().default(null),
  nextStep: NextStep,
  note: z.string().trim().max(1_000).default(''),
  version: Version,
});
export type AssignIssue = z.infer<typeof AssignIssue>;

/** Within the organisation that holds it. */
export const AssignWithin = AssignIssue.omit({ organisationId: true }).extend({ memberId: z.uuid() });
export type AssignWithin = z.infer<typeof AssignWithin>;

export const GiveBackIssue = z.strictObject({ reason: Text(1_000), version: Version });
export type GiveBackIssue = z.infer<typeof GiveBackIssue>;

export const SetNextStep = z.strictObject({ nextStep: NextStep, version: Version });
export type SetNextStep = z.infer<typeof SetNextStep>;

export const AnswerIssue = z.strictObject({
  text: Text(5_000),
  nextStep: NextStep,
  /** Under rolling time limits: how much later the next answer comes, in the unit of the limit. */
  nextAnswerIn: z.number().int().min(1).max(60).optional(),
  version: Version,
});
export type AnswerIssue = z.infer<typeof AnswerIssue>;

export const RequestPause = z.strictObject({
  reason: z.enum(pauseReasons),
  note: Text(1_000),
  until: Instant,
  version: Version,
});
export type RequestPause = z.infer<typeof RequestPause>;

export const DecidePause = z.strictObject({
  consent: z.boolean(),
  note: z.string().trim().max(1_000).default(''),
  version: Version,
});
export type DecidePause = z.infer<typeof DecidePause>;

export const ResumeIssue = z.strictObject({ version: Version });
export type ResumeIssue = z.infer<typeof ResumeIssue>;

export const ExtendIssue = z.strictObject({ reason: Text(1_000), version: Version });
export type ExtendIssue = z.infer<typeof ExtendIssue>;

export const ChangePreset = z.strictObject({ presetCode: z.string().max(40), reason: Text(1_000), version: Version });
export type ChangePreset = z.infer<typeof ChangePreset>;

export const ResolveIssue = z.strictObject({
  /** What was done, and how it can be seen that it is solved. */
  proof: Text(5_000),
  version: Version,
});
export type ResolveIssue = z.infer<typeof ResolveIssue>;

export const ConfirmIssue = z.strictObject({
  satisfaction: z.number().int().min(1).max(5),
  note: z.string().trim().max(2_000).default(''),
  version: Version,
});
export type ConfirmIssue = z.infer<typeof ConfirmIssue>;

export const RejectIssue = z.strictObject({ reason: Text(2_000), version: Version });
export type RejectIssue = z.infer<typeof RejectIssue>;

export const WithReason = z.strictObject({ reason: Text(2_000), version: Version });
export type WithReason = z.infer<typeof WithReason>;

export const CommentIssue = z.strictObject({
  text: Text(5_000),
  /** Only offices read it. */
  internal: z.boolean().default(false),
});
export type CommentIssue = z.infer<typeof CommentIssue>;

export const InstructIssue = z.strictObject({ text: Text(5_000), nextStep: NextStep.optional(), version: Version });
export type InstructIssue = z.infer<typeof InstructIssue>;

export const EditIssue = z.strictObject({
  category: z.enum(issueCategories).optional(),
  title: Text(120).optional(),
  version: Version,
});
export type EditIssue = z.infer<typeof EditIssue>;

export const MergeIssue = z.strictObject({ intoId: z.uuid(), version: Version });
export type MergeIssue = z.infer<typeof MergeIssue>;

export const SplitIssue = z.strictObject({
  parts: z
    .array(z.strictObject({ category: z.enum(issueCategories), title: Text(120), description: Text(5_000) }))
    .min(1)
    .max(5),
  version: Version,
});
export type SplitIssue = z.infer<typeof SplitIssue>;

export const LinkIssue = z.strictObject({ otherId: z.uuid() });
export type LinkIssue = z.infer<typeof LinkIssue>;

const Bilingual = z.object({ zh: z.string(), en: z.string() });
const Organisation = z.object({ id: z.uuid(), kind: z.string(), name: Bilingual });

export const ClockView = z.object({
  key: z.string(),
  name: Bilingual,
  state: z.enum(['running', 'paused', 'stopped']),
  limit: z.object({ amount: z.number(), unit: z.enum(limitUnits) }),
  used: z.number(),
  share: z.number(),
  dueAt: z.iso.datetime(),
  overdue: z.boolean(),
  light: z.enum(lights),
  /** Of a stopped clock. */
  inTime: z.boolean().nullable(),
});

const PresetName = z.object({ name: Bilingual, number: z.number() });
const LimitView = z.object({
  limit: z.object({ amount: z.number(), unit: z.enum(limitUnits) }),
  dueAt: z.iso.datetime(),
});

/** What the ids and codes of a row of the log stand for. */
export const IssueEventAbout = z.object({
  /** Who holds it from then on. */
  holder: z.object({ organisation: Bilingual, person: z.string().nullable() }).optional(),
  presets: z.object({ before: PresetName.nullable(), after: PresetName }).optional(),
  /** The limit that became longer. */
  extension: z.object({ clock: z.string(), from: LimitView, to: LimitView }).optional(),
  /** The other issue; no id where the asker may not see it. */
  other: z.object({ id: z.uuid().nullable(), number: z.string().nullable(), title: z.string().nullable() }).optional(),
});
export type IssueEventAbout = z.infer<typeof IssueEventAbout>;

export const IssueEventView = z.object({
  sequence: z.number(),
  at: z.iso.datetime(),
  type: z.enum(issueEventTypes),
  payload: z.record(z.string(), z.unknown()),
  about: IssueEventAbout,
  internal: z.boolean(),
  actor: z.object({ name: z.string().nullable(), organisation: Bilingual.nullable() }),
});

export const IssueView = z.object({
  id: z.uuid(),
  number: z.string(),
  state: z.enum(issueStates),
  category: z.enum(issueCategories),
  title: z.string(),
  description: z.string(),
  confidential: z.boolean(),
  /** False where names stand masked. */
  identityShown: z.boolean(),
  zone: Organisation,
  project: z.object({ id: z.uuid().nullable(), name: Bilingual }).nullable(),
  company: z.string().nullable(),
  filedBy: z.string().nullable(),
  filedSide: z.enum(['company', 'zone']),
  filedAt: z.iso.datetime(),
  level: z.number(),
  round: z.number(),
  holder: Organisation.extend({ person: z.string().nullable(), memberId: z.uuid().nullable() }),
  nextStep: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  dueClock: z.string().nullable(),
  light: z.enum(lights),
  pausedUntil: z.iso.datetime().nullable(),
  pauseRequest: z
    .object({ reason: z.enum(pauseReasons), note: z.string(), until: Instant, byName: z.string(), at: Instant })
    .nullable(),
  preset: z.object({ code: z.string(), number: z.number(), name: Bilingual, source: Bilingual, rolling: z.boolean() }),
  extended: z.boolean(),
  resolution: z.string().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  satisfaction: z.number().nullable(),
  closedAt: z.iso.datetime().nullable(),
  inTime: z.boolean().nullable(),
  mergedInto: z.uuid().nullable(),
  clocks: z.array(ClockView),
  events: z.array(IssueEventView),
  attachments: z.array(AttachmentView),
  links: z.array(
    z.object({ id: z.uuid(), number: z.string(), title: z.string(), state: z.enum(issueStates), kind: z.string() }),
  ),
  timeZone: z.string(),
  version: z.number(),
});
export type IssueView = z.infer<typeof IssueView>;

export const IssueAnswer = resourceOf(IssueView);
export type IssueAnswer = z.infer<typeof IssueAnswer>;

/**
 * Who may hold an issue. For the zone: itself and its people, and every authority, whose people name themselves. For an
 * authority that holds it: its own people.
 */
export const IssueHolders = z.object({
  organisations: z.array(Organisation),
  people: z.array(z.object({ memberId: z.uuid(), organisationId: z.uuid(), name: z.string() })),
});
export type IssueHolders = z.infer<typeof IssueHolders>;
