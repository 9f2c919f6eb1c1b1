import { z } from 'zod';
import { isValidTimeZone } from '#platform/clock';
import { resourceOf } from '#platform/http';
import { parseClockTime } from './opening-hours.js';

const ClockTime = z.string().refine((text) => parseClockTime(text) !== undefined, { params: { code: 'field.time' } });
export const TimeZone = z
  .string()
  .max(64)
  .refine(isValidTimeZone, { params: { code: 'field.time-zone' } });

const WallInterval = z
  .strictObject({ from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => (parseClockTime(from) ?? 0) < (parseClockTime(to) ?? 0), {
    path: ['to'],
    params: { code: 'field.time' },
  });

const Weekly = z
  .strictObject({ weekday: z.number().int().min(1).max(7), from: ClockTime, to: ClockTime })
  .refine(({ from, to }) => (parseClockTime(from) ?? 0) < (parseClockTime(to) ?? 0), {
    path: ['to'],
    params: { code: 'field.time' },
  });

const Exception = z.strictObject({ date: z.iso.date(), intervals: z.array(WallInterval).max(12) });

export const PutAvailability = z.strictObject({
  timeZone: TimeZone,
  weekly: z.array(Weekly).max(84),
  exceptions: z.array(Exception).max(400),
  version: z.number().int(),
});
export type PutAvailability = z.infer<typeof PutAvailability>;

export const AddHost = z.strictObject({ memberId: z.uuid() });
export type AddHost = z.infer<typeof AddHost>;

export const HostView = z.object({
  id: z.uuid(),
  memberId: z.uuid().nullable(),
  userId: z.uuid().nullable(),
  name: z.string(),
  timeZone: z.string(),
  active: z.boolean(),
});
export type HostView = z.infer<typeof HostView>;

export const AvailabilityView = HostView.extend({
  weekly: z.array(z.object({ weekday: z.number(), from: z.string(), to: z.string() })),
  exceptions: z.array(
    z.object({ date: z.string(), intervals: z.array(z.object({ from: z.string(), to: z.string() })) }),
  ),
  version: z.number(),
});
export type AvailabilityView = z.infer<typeof AvailabilityView>;

export const Hosts = z.object({ items: z.array(resourceOf(HostView)) });
export const Availability = resourceOf(AvailabilityView);
