import { z } from 'zod';
import { TimeZone } from '../availability/host.dto.js';
import { slotReasonCodes } from '../availability/slot-reasons.js';

const longestRange = 62 * 86_400_000;

export const SlotQuery = z
  .strictObject({
    from: z.iso.datetime({ offset: true }),
    to: z.iso.datetime({ offset: true }),
    timeZone: TimeZone.optional(),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to) && Date.parse(to) - Date.parse(from) <= longestRange, {
    path: ['to'],
    params: { code: 'field.not-allowed' },
  });
export type SlotQuery = z.infer<typeof SlotQuery>;

export const SlotCheckQuery = z.strictObject({ startsAt: z.iso.datetime({ offset: true }) });
export type SlotCheckQuery = z.infer<typeof SlotCheckQuery>;

export const SlotView = z.object({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() });
export type SlotView = z.infer<typeof SlotView>;

export const SlotList = z.object({
  timeZone: z.string(),
  durationMinutes: z.number(),
  slots: z.array(SlotView),
  nextFreeAt: z.iso.datetime().nullable(),
});
export type SlotList = z.infer<typeof SlotList>;

export const SlotCheck = z.object({
  free: z.boolean(),
  reasons: z.array(
    z.object({ code: z.enum(slotReasonCodes), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});
export type SlotCheck = z.infer<typeof SlotCheck>;

export function slotView({ start, end }: { start: number; end: number }): SlotView {
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(end).toISOString() };
}
