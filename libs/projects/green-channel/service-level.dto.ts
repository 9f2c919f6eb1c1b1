import { z } from 'zod';

/** How a zone handles what companies report, in numbers only. Shares and averages of fewer than five issues are not told. */
export const ServiceLevel = z.object({
  /** The twelve months the numbers are of, ISO 8601. */
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  filed: z.number().int(),
  closed: z.number().int(),
  /** Now, whenever they were filed. */
  open: z.number().int(),
  overdue: z.number().int(),
  /** Of those closed, from 0 to 1. */
  inTime: z.number().min(0).max(1).nullable(),
  /** From filing to closing, calendar days, the median. */
  medianDays: z.number().nullable(),
  /** Given by companies, from 1 to 5, the mean. */
  satisfaction: z.number().nullable(),
});
export type ServiceLevel = z.infer<typeof ServiceLevel>;
