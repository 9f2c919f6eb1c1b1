import { z } from 'zod';
import { importKinds, importModes, importProblemCodes, importStates, locales } from '#contracts';
import { resourceOf } from '#platform/http';

export const ImportQuery = z.strictObject({ mode: z.enum(importModes).default('check') });
export type ImportQuery = z.infer<typeof ImportQuery>;

export const TemplateQuery = z.strictObject({ locale: z.enum(locales).default('zh-CN') });
export type TemplateQuery = z.infer<typeof TemplateQuery>;

export const ImportListQuery = z.strictObject({ kind: z.enum(importKinds) });
export type ImportListQuery = z.infer<typeof ImportListQuery>;

const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** By row and column as Excel counts them; the words say how to mend it. */
export const ImportProblem = z.object({
  row: z.number().int(),
  column: z.string(),
  field: z.string(),
  code: z.enum(importProblemCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  title: Bilingual,
  words: Bilingual,
});

const counts = {
  /** None until the file has been read. */
  rows: z.number().int().nullable(),
  done: z.number().int(),
  /** Rows without a problem: new ones, changed ones, and those nothing was changed in. */
  good: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  problemCount: z.number().int(),
};

export const ImportSummary = z.object({
  id: z.uuid(),
  kind: z.enum(importKinds),
  /** A check says what would be created and changed; nothing is. */
  mode: z.enum(importModes),
  state: z.enum(importStates),
  fileName: z.string(),
  by: z.string().nullable(),
  ...counts,
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportView = ImportSummary.extend({
  /** The first of them; the copy to mend has more. */
  problems: z.array(ImportProblem),
  /** Rows that are probably projects of the zone already. */
  duplicates: z.array(
    z.object({ row: z.number().int(), project: z.object({ id: z.uuid(), number: z.string(), name: Bilingual }) }),
  ),
  /** Titles of columns that were not read. */
  ignored: z.array(z.string()),
  /** Why nothing came of it. */
  fault: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
});
export type ImportView = z.infer<typeof ImportView>;

export const ImportAnswer = resourceOf(ImportView);
export type ImportAnswer = z.infer<typeof ImportAnswer>;

/** The latest of a kind; the first may still be under way. */
export const ImportList = z.object({
  items: z.array(ImportSummary),
  abilities: z.object({ start: z.boolean() }),
});
export type ImportList = z.infer<typeof ImportList>;
