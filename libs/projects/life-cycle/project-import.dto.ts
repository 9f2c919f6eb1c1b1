import { z } from 'zod';
import { fieldErrorCodes, locales } from '#contracts';
import { LikelyDuplicates } from './project-entry.dto.js';

const importModes = ['check', 'import-good'] as const;
export type ImportMode = (typeof importModes)[number];

export const ImportQuery = z.strictObject({ mode: z.enum(importModes).default('check') });
export type ImportQuery = z.infer<typeof ImportQuery>;

export const TemplateQuery = z.strictObject({ locale: z.enum(locales).default('zh-CN') });
export type TemplateQuery = z.infer<typeof TemplateQuery>;

export const ImportReport = z.object({
  mode: z.enum(importModes),
  rows: z.number().int(),
  /** Rows without a problem. */
  good: z.number().int(),
  imported: z.number().int(),
  /** By row and column as Excel counts them; the code says how to mend it. */
  problems: z.array(
    z.object({ row: z.number().int(), column: z.string(), field: z.string(), code: z.enum(fieldErrorCodes) }),
  ),
  duplicates: z.array(z.object({ row: z.number().int(), project: LikelyDuplicates.shape.items.element })),
});
export type ImportReport = z.infer<typeof ImportReport>;
