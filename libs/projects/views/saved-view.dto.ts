import { z } from 'zod';
import { resourceOf } from '#platform/http';
import { LedgerFilter, ledgerSorts } from '../green-channel/ledger.dto.js';

/** Lists whose filters can be kept. */
export const viewLists = ['issues'] as const;
export type ViewList = (typeof viewLists)[number];

const knownSettings: Record<ViewList, z.ZodType> = {
  issues: z.strictObject({
    ...LedgerFilter.shape,
    sort: z.enum(ledgerSorts).optional(),
    view: z.enum(['table', 'board', 'calendar']).optional(),
  }),
};

const Name = z.string().trim().min(1).max(40);
/** As they stand in the address of the page. */
const Settings = z
  .record(z.string().max(40), z.string().max(200))
  .refine((settings) => viewLists.some((list) => knownSettings[list].safeParse(settings).success));

export const SavedViewQuery = z.strictObject({ list: z.enum(viewLists).default('issues') });
export type SavedViewQuery = z.infer<typeof SavedViewQuery>;

export const SaveView = z.strictObject({
  list: z.enum(viewLists).default('issues'),
  name: Name,
  /** Everybody of the organisation sees it. */
  shared: z.boolean().default(false),
  settings: Settings,
});
export type SaveView = z.infer<typeof SaveView>;

export const ChangeView = z.strictObject({
  name: Name.optional(),
  shared: z.boolean().optional(),
  settings: Settings.optional(),
  version: z.number().int(),
});
export type ChangeView = z.infer<typeof ChangeView>;

export const SavedViewData = z.object({
  id: z.uuid(),
  list: z.enum(viewLists),
  name: z.string(),
  shared: z.boolean(),
  /** Kept by the asker. */
  own: z.boolean(),
  settings: z.record(z.string(), z.string()),
  version: z.number(),
});
export type SavedViewData = z.infer<typeof SavedViewData>;

export const SavedViewAnswer = resourceOf(SavedViewData);
export type SavedViewAnswer = z.infer<typeof SavedViewAnswer>;

export const SavedViewList = z.object({
  items: z.array(SavedViewAnswer),
  /** What the asker may do beside the views: add one, share one. */
  abilities: z.record(z.string(), z.boolean()),
});
export type SavedViewList = z.infer<typeof SavedViewList>;
