import { z } from 'zod';
import { issueCategories, lights, locales } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { issueStates } from './issue.states.js';

const Bilingual = z.object({ zh: z.string(), en: z.string() });
const Flag = z.enum(['true', 'false']).transform((flag) => flag === 'true');
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(item).min(1).max(20));

export const ledgerSorts = ['due', 'newest', 'level', 'closed', 'number'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

const filters = {
  /** `open` is everything that is not finished. */
  state: z.enum([...issueStates, 'open']).optional(),
  light: z.enum(lights).optional(),
  category: many(z.enum(issueCategories)).optional(),
  holder: z.uuid().optional(),
  /** Held by this member. */
  person: z.uuid().optional(),
  /** Held by the asker. */
  mine: Flag.optional(),
  level: z.coerce.number().int().min(1).max(4).optional(),
  project: z.uuid().optional(),
  /** An organisation; what was filed in confidence belongs to none. */
  company: z.uuid().optional(),
  confidential: Flag.optional(),
  overdue: Flag.optional(),
  /** Dates in the zone's time, both inside. */
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
  filedFrom: z.iso.date().optional(),
  filedTo: z.iso.date().optional(),
  closedFrom: z.iso.date().optional(),
  closedTo: z.iso.date().optional(),
  /** Went up a level, was found unsolved by the company. */
  escalatedFrom: z.iso.date().optional(),
  escalatedTo: z.iso.date().optional(),
  reopenedFrom: z.iso.date().optional(),
  reopenedTo: z.iso.date().optional(),
  /** With a verdict on its time limits; with the company's satisfaction. */
  judged: Flag.optional(),
  rated: Flag.optional(),
  q: z.string().trim().max(100).optional(),
};

export const LedgerFilter = z.strictObject(filters);
export type LedgerFilter = z.infer<typeof LedgerFilter>;

const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
const places: Record<LedgerSort, string> = {
  due: instant,
  newest: instant,
  closed: instant,
  level: '[1-4]',
  number: '[0-9A-Z-]{1,40}',
};
const fits = (cursor: string, sort: LedgerSort) => new RegExp(`^${places[sort]}_[0-9a-f-]{36}$`).test(cursor);

export const LedgerQuery = z
  .strictObject({
    ...filters,
    sort: z.enum(ledgerSorts).default('due'),
    /** Where the last page of the same sort ended. */
    cursor: z.string().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    total: Flag.optional(),
  })
  .refine(({ cursor, sort }) => cursor === undefined || fits(cursor, sort), { path: ['cursor'] });
export type LedgerQuery = z.infer<typeof LedgerQuery>;

export const LedgerExport = z.strictObject({
  ...filters,
  sort: z.enum(ledgerSorts).default('due'),
  locale: z.enum(locales).default('zh-CN'),
});
export type LedgerExport = z.infer<typeof LedgerExport>;

export const LedgerTemplate = z.strictObject({ locale: z.enum(locales).default('zh-CN') });
export type LedgerTemplate = z.infer<typeof LedgerTemplate>;

export const LedgerRow = z.object({
  id: z.uuid(),
  number: z.string(),
  state: z.enum(issueStates),
  category: z.enum(issueCategories),
  title: z.string(),
  confidential: z.boolean(),
  zone: z.object({ id: z.uuid(), name: Bilingual }),
  /** None where it is confidential. */
  project: z.object({ id: z.uuid().nullable(), name: Bilingual }).nullable(),
  company: z.string().nullable(),
  level: z.number(),
  round: z.number(),
  holder: z.object({ id: z.uuid(), name: Bilingual, memberId: z.uuid().nullable(), person: z.string().nullable() }),
  nextStep: z.string().nullable(),
  dueAt: z.iso.datetime().nullable(),
  dueClock: z.string().nullable(),
  light: z.enum(lights),
  filedAt: z.iso.datetime(),
  closedAt: z.iso.datetime().nullable(),
  inTime: z.boolean().nullable(),
  satisfaction: z.number().nullable(),
  version: z.number(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/** A row as the Excel file holds it. */
export interface LedgerFileRow extends LedgerRow {
  description: string;
  /** None where the project is not the asker's to see, or the issue is confidential. */
  projectNumber: string | null;
}

export const LedgerAnswer = resourceOf(LedgerRow);
export const LedgerPage = pageOf(LedgerAnswer).extend({ total: z.number().nullable() });
export type LedgerPage = z.infer<typeof LedgerPage>;

export const LedgerSummary = z.object({
  open: z.number(),
  overdue: z.number(),
  dueThisWeek: z.number(),
  waitingForMe: z.number(),
  /** Calendar days from filing to the company's yes, of what was closed in the last 365 days; none where nothing was. */
  averageDays: z.number().nullable(),
  byLight: z.record(z.enum(lights), z.number()),
  byState: z.array(z.object({ state: z.enum(issueStates), count: z.number() })),
  byCategory: z.array(z.object({ category: z.enum(issueCategories), open: z.number(), overdue: z.number() })),
  byLevel: z.array(z.object({ level: z.number(), count: z.number() })),
  byHolder: z.array(z.object({ id: z.uuid(), name: Bilingual, open: z.number(), overdue: z.number() })),
});
export type LedgerSummary = z.infer<typeof LedgerSummary>;

/** Companies with issues, to filter by. */
export const LedgerCompanies = z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) });
export type LedgerCompanies = z.infer<typeof LedgerCompanies>;

export const BoardQuery = z.strictObject({ by: z.enum(['holder', 'state']).default('state') });
export type BoardQuery = z.infer<typeof BoardQuery>;

export const LedgerBoard = z.object({
  columns: z.array(
    z.object({ key: z.string(), name: Bilingual.nullable(), count: z.number(), cards: z.array(LedgerAnswer) }),
  ),
});
export type LedgerBoard = z.infer<typeof LedgerBoard>;

export const CalendarQuery = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
export type CalendarQuery = z.infer<typeof CalendarQuery>;

export const LedgerCalendar = z.object({
  days: z.array(z.object({ date: z.iso.date(), count: z.number(), overdue: z.number() })),
  timeZone: z.string(),
});

export const Wall = z.object({
  at: z.iso.datetime(),
  tiles: z.array(
    z.object({
      /** The project; none for the confidential issues of a zone. */
      id: z.uuid().nullable(),
      zone: z.object({ id: z.uuid(), name: Bilingual }),
      name: Bilingual.nullable(),
      light: z.enum(lights),
      green: z.number(),
      yellow: z.number(),
      red: z.number(),
      level: z.number(),
      dueAt: z.iso.datetime(),
    }),
  ),
});
export type Wall = z.infer<typeof Wall>;

export const BulkIssues = z.strictObject({
  rows: z
    .array(z.strictObject({ id: z.uuid(), version: z.number().int() }))
    .min(1)
    .max(200),
  change: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('next-step'), nextStep: z.string().trim().min(1).max(300).regex(/^[^#]/) }),
    z.strictObject({ kind: z.literal('category'), category: z.enum(issueCategories) }),
    z.strictObject({
      kind: z.literal('assign'),
      organisationId: z.uuid(),
      memberId: z.uuid().nullable().default(null),
      nextStep: z.string().trim().min(1).max(300).regex(/^[^#]/),
    }),
  ]),
});
export type BulkIssues = z.infer<typeof BulkIssues>;

export const BulkOutcome = z.object({
  rows: z.array(z.object({ id: z.uuid(), code: z.string().nullable(), version: z.number().nullable() })),
});
export type BulkOutcome = z.infer<typeof BulkOutcome>;
