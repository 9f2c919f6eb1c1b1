import { z } from 'zod';
import { lightRuleCodes, locales } from '#contracts';
import { resourceOf } from '#platform/http';
import { highestLevel } from './zone-settings.js';

const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const Hour = z.number().int().min(0).max(23);

const LadderReceiver = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('zone') }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: z.uuid() }),
  z.strictObject({
    kind: z.literal('outside'),
    name: z.string().trim().min(1).max(100),
    email: z.email().max(200),
    locale: z.enum(locales),
  }),
]);

const settings = {
  lightRule: z.enum(lightRuleCodes),
  presetCode: z.string().regex(/^[a-z0-9-]{1,60}$/),
  calendar: z.strictObject({
    hours: z
      .array(z.strictObject({ from: WallTime, to: WallTime }))
      .min(1)
      .max(6),
    /** From the widest territory to the narrowest. */
    jurisdictions: z
      .array(z.string().regex(/^CN(-[A-Za-z-]{1,40})?$/))
      .min(1)
      .max(5),
  }),
  ladder: z
    .array(z.strictObject({ level: z.number().int().min(1).max(highestLevel), receiver: LadderReceiver }))
    .length(highestLevel),
  briefSchedule: z.strictObject({
    weekly: z.strictObject({ weekday: z.number().int().min(1).max(7), hour: Hour }).optional(),
    monthly: z.strictObject({ day: z.number().int().min(1).max(28), hour: Hour }).optional(),
  }),
  publicServiceLevel: z.boolean(),
};

export const SaveZoneSettings = z.strictObject({
  ...settings,
  /** Of the settings the person changed; 0 while nothing was chosen. */
  version: z.number().int().min(0),
});
export type SaveZoneSettings = z.infer<typeof SaveZoneSettings>;

export const ZoneSettingsView = z.object({
  zoneId: z.uuid(),
  ...settings,
  version: z.number().int(),
  /** What may be chosen for `calendar.jurisdictions`. */
  knownJurisdictions: z.array(z.string()),
  /** Names of the organisations in the ladder, by their ids. */
  organisations: z.record(z.string(), z.object({ zh: z.string(), en: z.string() })),
});
export type ZoneSettingsView = z.infer<typeof ZoneSettingsView>;
/** Authorities on the platform that may stand on the ladder. */
export const LadderReceivers = z.object({
  items: z.array(z.object({ id: z.uuid(), name: z.object({ zh: z.string(), en: z.string() }) })),
});
export type LadderReceivers = z.infer<typeof LadderReceivers>;

export const ZoneSettingsAnswer = resourceOf(ZoneSettingsView);
