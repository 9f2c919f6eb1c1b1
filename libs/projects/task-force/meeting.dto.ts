import { z } from 'zod';
import { issueCategories, lights, meetingStates, organisationKinds } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { issueStates } from '../green-channel/issue.states.js';
import { NextStep } from '../green-channel/issue-entry.dto.js';
import { ActionView } from './action.dto.js';

const Instant = z.iso.datetime({ offset: true });
const Version = z.number().int();
const Title = z.string().trim().min(1).max(200);
const Name = z.object({ zh: z.string(), en: z.string() });

export const PlanMeeting = z.strictObject({
  title: Title,
  startsAt: Instant,
  place: z.string().trim().max(200).default(''),
  /** Without one it is a meeting of the whole zone. */
  projectId: z.uuid().optional(),
  /** Of the zone. */
  chairMemberId: z.uuid().optional(),
  /** Puts the open issues on the agenda at once. */
  fill: z.boolean().default(false),
});
export type PlanMeeting = z.infer<typeof PlanMeeting>;

export const EditMeeting = z.strictObject({
  title: Title.optional(),
  startsAt: Instant.optional(),
  place: z.string().trim().max(200).optional(),
  chairMemberId: z.uuid().nullable().optional(),
  /** Names of who is there. */
  present: z.array(z.string().trim().min(1).max(100)).max(200).optional(),
  summary: z.string().trim().max(10_000).optional(),
  version: Version,
});
export type EditMeeting = z.infer<typeof EditMeeting>;

export const CallOffMeeting = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export type CallOffMeeting = z.infer<typeof CallOffMeeting>;

export const MeetingQuery = z.strictObject({
  state: z.enum(meetingStates).optional(),
  project: z.uuid().optional(),
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type MeetingQuery = z.infer<typeof MeetingQuery>;

export const AddToAgenda = z.union([
  /** Every open issue of the project, or of the zone, that is not there yet. */
  z.strictObject({ fill: z.literal(true) }),
  z.strictObject({ issueIds: z.array(z.uuid()).min(1).max(100) }),
]);
export type AddToAgenda = z.infer<typeof AddToAgenda>;

export const OrderAgenda = z.strictObject({ itemIds: z.array(z.uuid()).min(1).max(500) });
export type OrderAgenda = z.infer<typeof OrderAgenda>;

export const EditItem = z.strictObject({
  notes: z.string().trim().max(5_000).optional(),
  discussed: z.boolean().optional(),
  version: Version,
});
export type EditItem = z.infer<typeof EditItem>;

export const AddAction = z.strictObject({
  /** One on the agenda; without it the action concerns the meeting as a whole. */
  issueId: z.uuid().optional(),
  text: z.string().trim().min(1).max(500),
  owner: z.strictObject({ organisationId: z.uuid(), memberId: z.uuid().nullable().default(null) }),
  dueOn: z.iso.date(),
  /** Makes the owner of the action the holder of the issue. */
  handOver: z.boolean().default(false),
  /** The issue's next step from now on. */
  nextStep: NextStep.optional(),
});
export type AddAction = z.infer<typeof AddAction>;

export const MinutesQuery = z.strictObject({ locale: z.enum(['zh-CN', 'en']).default('zh-CN') });
export type MinutesQuery = z.infer<typeof MinutesQuery>;

const AgendaIssue = z.object({
  title: z.string(),
  state: z.enum(issueStates),
  holder: Name,
  person: z.string().nullable(),
  dueAt: Instant.nullable(),
  light: z.enum(lights),
  nextStep: z.string().nullable(),
  level: z.int(),
});

const ItemView = z.object({
  id: z.uuid(),
  issueId: z.uuid(),
  number: z.string(),
  category: z.enum(issueCategories),
  confidential: z.boolean(),
  project: Name.nullable(),
  /** As it is now; in a closed meeting as it was at its end. */
  issue: AgendaIssue,
  discussedAt: Instant.nullable(),
  notes: z.string(),
  version: z.int(),
});
export type ItemView = z.infer<typeof ItemView>;

const Summary = {
  id: z.uuid(),
  number: z.string(),
  title: z.string(),
  place: z.string(),
  startsAt: Instant,
  state: z.enum(meetingStates),
  project: z.object({ id: z.uuid(), number: z.string(), name: Name }).nullable(),
  items: z.int(),
  discussed: z.int(),
  actions: z.int(),
  openActions: z.int(),
  /** Only of one that was called off. */
  calledOffReason: z.string().nullable(),
  version: z.int(),
};
export const MeetingSummary = z.object(Summary);
export type MeetingSummary = z.infer<typeof MeetingSummary>;

export const MeetingView = z.object({
  ...Summary,
  zone: Name,
  chair: z.object({ memberId: z.uuid(), name: z.string() }).nullable(),
  present: z.array(z.string()),
  summary: z.string(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  agenda: z.array(ItemView),
  decisions: z.array(ActionView),
  timeZone: z.string(),
});
export type MeetingView = z.infer<typeof MeetingView>;
export const MeetingAnswer = resourceOf(MeetingView);
export type MeetingAnswer = z.infer<typeof MeetingAnswer>;
export const MeetingPage = pageOf(resourceOf(MeetingSummary)).extend({ abilities: z.object({ plan: z.boolean() }) });
export type MeetingPage = z.infer<typeof MeetingPage>;

/** Whom a decision may be given to: people of the zone and of the task force, or an organisation as a whole. */
export const MeetingPeople = z.object({
  people: z.array(z.object({ memberId: z.uuid(), organisationId: z.uuid(), name: z.string() })),
  organisations: z.array(z.object({ id: z.uuid(), kind: z.enum(organisationKinds), name: Name })),
});
export type MeetingPeople = z.infer<typeof MeetingPeople>;

export const Cadences = z.object({
  timeZone: z.string(),
  items: z.array(
    z.object({
      code: z.string(),
      steps: z.array(
        z.object({
          key: z.enum(['collect', 'triage', 'council', 'brief']),
          nextOn: z.iso.date().nullable(),
          nextAt: Instant.nullable(),
        }),
      ),
    }),
  ),
});
export type Cadences = z.infer<typeof Cadences>;
