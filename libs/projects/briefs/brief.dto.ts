import { z } from 'zod';
import { issueCategories, lights, locales } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { figureKeys } from './brief-facts.js';
import { briefKinds } from './brief-period.js';

const Day = z.iso.date();
const briefStates = ['draft', 'sent'] as const;

export const MakeBrief = z.strictObject({
  kind: z.enum(briefKinds),
  /** Any day of the period; the last one that is over unless told. */
  day: Day.optional(),
});
export type MakeBrief = z.infer<typeof MakeBrief>;

const Parts = z.strictObject({
  summary: z.string().max(5_000).optional(),
  projects: z.string().max(5_000).optional(),
  issues: z.string().max(5_000).optional(),
  outlook: z.string().max(5_000).optional(),
});

export const EditBrief = z.strictObject({
  text: z.strictObject({ zh: Parts.optional(), en: Parts.optional() }),
  version: z.number().int(),
});
export type EditBrief = z.infer<typeof EditBrief>;

export const RefreshBrief = z.strictObject({ version: z.number().int() });
export type RefreshBrief = z.infer<typeof RefreshBrief>;

export const SendBrief = z.strictObject({
  recipients: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(100),
        email: z.email().max(200),
        locale: z.enum(locales),
      }),
    )
    .min(1)
    .max(50),
  version: z.number().int(),
});
export type SendBrief = z.infer<typeof SendBrief>;

export const BriefQuery = z.strictObject({
  kind: z.enum(briefKinds).optional(),
  state: z.enum(briefStates).optional(),
  /** Briefs of periods that have a day in this span. */
  from: Day.optional(),
  to: Day.optional(),
  cursor: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f-]{36}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type BriefQuery = z.infer<typeof BriefQuery>;

export const BriefFileQuery = z.strictObject({
  format: z.enum(['docx', 'pdf', 'xlsx']),
  locale: z.enum(locales).default('zh-CN'),
  /** To be looked at in the page; only a PDF is. */
  inline: z
    .enum(['true', 'false'])
    .default('false')
    .transform((flag) => flag === 'true'),
});
export type BriefFileQuery = z.infer<typeof BriefFileQuery>;

const Text = z.object({ summary: z.string(), projects: z.string(), issues: z.string(), outlook: z.string() });
const IssueRow = z.object({
  id: z.uuid(),
  number: z.string(),
  category: z.enum(issueCategories),
  title: z.string(),
  projectZh: z.string().nullable(),
  projectEn: z.string().nullable(),
  holderZh: z.string(),
  holderEn: z.string(),
  dueAt: z.string(),
  level: z.number(),
  light: z.enum(lights),
  nextStep: z.string(),
});
const ProjectRow = z.object({
  id: z.uuid(),
  number: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  stage: z.string(),
  light: z.enum(lights),
});

const Summary = {
  id: z.uuid(),
  kind: z.enum(briefKinds),
  number: z.string(),
  firstDay: Day,
  lastDay: Day,
  state: z.enum(briefStates),
  factsAt: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  version: z.number(),
};

export const BriefSummary = z.object(Summary);
export type BriefSummary = z.infer<typeof BriefSummary>;

export const BriefView = z.object({
  ...Summary,
  facts: z.object({
    figures: z.array(
      z.object({
        key: z.enum(figureKeys),
        value: z.number().nullable(),
        before: z.number().nullable(),
        /** Path of the list that shows the rows, without the language. */
        link: z.string(),
      }),
    ),
    signedInvestment: z.array(z.object({ currency: z.string(), amount: z.string() })),
    categories: z.array(
      z.object({
        category: z.enum(issueCategories),
        filed: z.number(),
        closed: z.number(),
        open: z.number(),
        overdue: z.number(),
      }),
    ),
    overdueIssues: z.array(IssueRow),
    dueSoon: z.array(IssueRow),
    advancedProjects: z.array(ProjectRow.extend({ from: z.string(), to: z.string() })),
    redProjects: z.array(ProjectRow),
  }),
  text: z.object({ zh: Text, en: Text }),
  edited: z.array(z.string()),
  sentTo: z.array(z.object({ name: z.string(), email: z.string(), locale: z.enum(locales) })),
  timeZone: z.string(),
});
export type BriefView = z.infer<typeof BriefView>;

export const BriefAnswer = resourceOf(BriefView);
export type BriefAnswer = z.infer<typeof BriefAnswer>;
export const BriefPage = pageOf(resourceOf(BriefSummary)).extend({ abilities: z.object({ make: z.boolean() }) });
export type BriefPage = z.infer<typeof BriefPage>;
