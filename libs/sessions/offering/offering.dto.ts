import { z } from 'zod';
import { locales } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import { TimeZone } from '../availability/host.dto.js';

const Text = z.strictObject({ zh: z.string().trim().min(1).max(120), en: z.string().trim().min(1).max(120) });
const LongText = z.strictObject({ zh: z.string().trim().max(2_000), en: z.string().trim().max(2_000) });
const minutes = (smallest: number, largest: number) => z.number().int().min(smallest).max(largest);

const fields = {
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  title: Text,
  description: LongText,
  timeZone: TimeZone,
  durationMinutes: minutes(5, 480),
  stepMinutes: minutes(5, 480),
  bufferBeforeMinutes: minutes(0, 240),
  bufferAfterMinutes: minutes(0, 240),
  minimumNoticeMinutes: minutes(0, 43_200),
  windowDays: minutes(1, 365),
  languages: z.array(z.enum(locales)).min(1).max(locales.length),
  published: z.boolean(),
  hostIds: z.array(z.uuid()).max(20),
};

export const CreateOffering = z.strictObject(fields);
export type CreateOffering = z.infer<typeof CreateOffering>;

export const EditOffering = z.strictObject({ ...z.strictObject(fields).partial().shape, version: z.number().int() });
export type EditOffering = z.infer<typeof EditOffering>;

const Host = z.object({ id: z.uuid(), name: z.string() });
const Bilingual = z.object({ zh: z.string(), en: z.string() });

export const OfferingView = z.object({
  id: z.uuid(),
  zoneId: z.uuid(),
  zone: z.object({ slug: z.string().nullable(), name: Bilingual }),
  slug: z.string(),
  title: Bilingual,
  description: Bilingual,
  timeZone: z.string(),
  durationMinutes: z.number(),
  stepMinutes: z.number(),
  bufferBeforeMinutes: z.number(),
  bufferAfterMinutes: z.number(),
  minimumNoticeMinutes: z.number(),
  windowDays: z.number(),
  languages: z.array(z.enum(locales)),
  published: z.boolean(),
  hosts: z.array(Host),
  version: z.number(),
});
export type OfferingView = z.infer<typeof OfferingView>;

export const OfferingAnswer = resourceOf(OfferingView);
export const OfferingPage = pageOf(resourceOf(OfferingView));
export const ZoneOfferings = z.object({
  items: z.array(resourceOf(OfferingView.extend({ nextFreeAt: z.iso.datetime().nullable() }))),
});
export const Slug = z.string().regex(/^[a-z0-9-]{1,60}$/);
