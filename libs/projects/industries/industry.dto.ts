import { z } from 'zod';
import { industrySchemes } from '#contracts';

const Name = z.object({ zh: z.string(), en: z.string() });

export const IndustryQuery = z.strictObject({
  scheme: z.enum(industrySchemes).default('gbt4754'),
  /** A code or its beginning, words in either language, or pinyin. Nothing: the sections. */
  search: z.string().trim().max(100).default(''),
  /** Instead of searching: these, as far as there are such, in this order. With commas. */
  codes: z
    .string()
    .regex(/^[A-U0-9]{1,4}(,[A-U0-9]{1,4}){0,19}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type IndustryQuery = z.infer<typeof IndustryQuery>;

export const IndustryView = z.object({
  scheme: z.enum(industrySchemes),
  code: z.string(),
  level: z.enum(['section', 'division', 'group', 'class']),
  name: Name,
  /** What it lies in, the widest first. */
  path: z.array(z.object({ code: z.string(), name: Name })),
  /** Of GB/T 4754: where it lies in ISIC Rev. 4, as far as that can be said; a suggestion. */
  isicCode: z.string().nullable(),
});
export type IndustryView = z.infer<typeof IndustryView>;

export const IndustryList = z.object({ items: z.array(IndustryView) });
export type IndustryList = z.infer<typeof IndustryList>;
