import { z } from 'zod';
import { type FieldErrorCode, locales } from '#contracts';
import { isValidTimeZone } from '#platform/clock';

const refusedAs = (code: FieldErrorCode) => ({ params: { code } });

/** One line of text: no control characters, and none that turn the reading direction around. */
const oneLine = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u;

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const PersonName = z.string().trim().min(1).max(100).regex(oneLine);
export const Label = z.string().trim().min(1).max(200).regex(oneLine);
export const LocaleField = z.enum(locales);
export const TimeZoneField = z.string().max(64).refine(isValidTimeZone, refusedAs('field.time-zone'));
/** ISO 3166-1 alpha-2. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export const NewPassword = z.string().min(10).max(200);
/** Whatever was stored; only its length is bounded. */
export const Password = z.string().max(200);
/** The secret of a mailed link. Any text is taken: what is not good answers like what has expired. */
export const MailedToken = z.string().max(500);
export const OneTimeCode = z.string().trim().max(40);
export const ReturnTo = z.string().max(500).optional();
export const WebAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300);
export const Id = z.uuid();
export const Version = z.int().min(1);
export const Instant = z.iso.datetime();
export const BilingualField = z.strictObject({ zh: Label, en: Label });
export const longText = (maximum: number) =>
  z.strictObject({ zh: z.string().max(maximum), en: z.string().max(maximum) });
