import { z } from 'zod';
import { limitUnits } from '#platform/clock';
import { resourceOf } from '#platform/http';
import { clockKinds } from './preset.js';

const Bilingual = z.strictObject({ zh: z.string().trim().min(1).max(60), en: z.string().trim().min(1).max(120) });
const Limit = z.strictObject({ amount: z.number().int().min(1).max(10_000), unit: z.enum(limitUnits) });

const PresetClockView = z.strictObject({
  kind: z.enum(clockKinds),
  name: Bilingual,
  limit: Limit,
  from: z.enum(['filed', 'accepted']),
  /** The whole limit after the one extension, in the limit's unit. */
  extendTo: z.number().int().min(2).max(20_000).optional(),
});

/** A zone's own version; where the limits come from stays as it was published. */
export const SavePreset = z.strictObject({
  code: z.string().max(40),
  clocks: z.array(PresetClockView).min(1).max(3),
  confirm: Limit,
  /** The version one started from. */
  number: z.number().int().min(0),
});
export type SavePreset = z.infer<typeof SavePreset>;

export const PresetView = z.strictObject({
  code: z.string(),
  /** 0 is the one that comes with the product. */
  number: z.number(),
  name: Bilingual,
  source: z.strictObject({ zh: z.string(), en: z.string() }),
  year: z.number(),
  clocks: z.array(PresetClockView),
  rolling: z.boolean(),
  confirm: Limit,
  /** As published, and nobody has compared it with the original yet. */
  toBeVerified: z.boolean(),
  /** What new issues of the zone get. */
  chosen: z.boolean(),
});
export type PresetView = z.infer<typeof PresetView>;

export const PresetVersionsQuery = z.strictObject({ code: z.string().max(40) });
export type PresetVersionsQuery = z.infer<typeof PresetVersionsQuery>;

/** A version of a preset as it held for a while, with who made it. */
export const PresetVersion = z.strictObject({
  number: z.number(),
  clocks: z.array(PresetClockView),
  confirm: Limit,
  createdAt: z.iso.datetime().nullable(),
  createdBy: z.string().nullable(),
  /** Running issues whose time limits these are. */
  runningIssues: z.number(),
});
export const PresetVersions = z.strictObject({ items: z.array(PresetVersion) });
export type PresetVersions = z.infer<typeof PresetVersions>;

export const PresetAnswer = resourceOf(PresetView);
export type PresetAnswer = z.infer<typeof PresetAnswer>;

export const PresetList = z.strictObject({ items: z.array(PresetAnswer) });
export type PresetList = z.infer<typeof PresetList>;
