import { z } from 'zod';
import { lightRuleCodes, lights, projectStages, slipColours } from '#contracts';
import { resourceOf } from '#platform/http';

const Title = z.strictObject({ zh: z.string().trim().max(200), en: z.string().trim().max(200) });
const Day = z.iso.date().nullable();

const given = {
  title: Title,
  stage: z.enum(projectStages).nullable(),
  position: z.number().int().min(0).max(10_000),
  planStart: Day,
  planEnd: Day,
  forecastEnd: Day,
  actualStart: Day,
  actualEnd: Day,
  /** Per cent. */
  progress: z.number().int().min(0).max(100),
};
const Given = z.strictObject(given);

/** A title in one language is enough: the other takes the same until somebody gives it. */
export const AddMilestone = z.strictObject({ ...Given.partial().shape, title: Title });
export type AddMilestone = z.infer<typeof AddMilestone>;

export const EditMilestone = z.strictObject({ ...Given.partial().shape, version: z.number().int() });
export type EditMilestone = z.infer<typeof EditMilestone>;

export const RemoveMilestone = z.strictObject({ version: z.coerce.number().int() });
export type RemoveMilestone = z.infer<typeof RemoveMilestone>;

export const FreezeBaseline = z.strictObject({ reason: z.string().trim().max(500).default('') });
export type FreezeBaseline = z.infer<typeof FreezeBaseline>;

const Figures = z.record(z.string(), z.union([z.string(), z.number()]));
/** A code with its figures; what is behind it, where one reason follows from another. */
const Reason = z.object({
  code: z.string(),
  params: Figures,
  cause: z.object({ code: z.string(), params: Figures }).optional(),
});

const Span = z.object({ start: z.number(), end: z.number(), cutLeft: z.boolean(), cutRight: z.boolean() }).nullable();

export const MilestoneView = z.object({
  id: z.uuid(),
  ...given,
  title: z.object({ zh: z.string(), en: z.string() }),
  baselineStart: Day,
  baselineEnd: Day,
  /** Per cent the time-plan expects today. */
  expected: z.number().nullable(),
  /** Days from the baseline to the end known best; negative when earlier. */
  slipDays: z.number().nullable(),
  light: z.enum(lights),
  /** For offices only. */
  reason: Reason.nullable(),
  slip: z.enum(slipColours).nullable(),
  version: z.number().int(),
});
export type MilestoneView = z.infer<typeof MilestoneView>;

/** Where things stand in the picture: 0 is its left edge, 1 its right one. */
export const Gantt = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  months: z.array(z.object({ month: z.string(), at: z.number() })),
  today: z.number().nullable(),
  /** In the order of the milestones. */
  bars: z.array(z.object({ baseline: Span, plan: Span, forecast: Span, actual: Span, done: z.number() })),
});

export const Milestones = z.object({
  items: z.array(resourceOf(MilestoneView)),
  gantt: Gantt.nullable(),
  /** The day the lights were judged for, in the zone. */
  today: z.iso.date(),
  rule: z.enum(lightRuleCodes),
  project: z.object({ light: z.enum(lights), reason: Reason.nullable(), milestoneId: z.uuid().nullable() }),
  abilities: z.object({ add: z.boolean(), usual: z.boolean(), baseline: z.boolean() }),
});
export type Milestones = z.infer<typeof Milestones>;
