import { z } from 'zod';
import { loginMethods } from '#contracts';
import { resourceOf } from '#platform/http';
import { Id, LocaleField, NewPassword, OneTimeCode, Password, PersonName, TimeZoneField } from './fields.js';

export const EditProfile = z.strictObject({
  name: PersonName.optional(),
  locale: LocaleField.optional(),
  timeZone: TimeZoneField.optional(),
});
export const ChangePasswordBody = z.strictObject({ current: Password.optional(), next: NewPassword });
export const ConfirmWithPassword = z.strictObject({ password: Password.optional() });
export const ChooseOrganisation = z.strictObject({ organisationId: Id });
export const ConfirmTotp = z.strictObject({ code: OneTimeCode });

export const TotpSecret = z.object({ secret: z.string(), uri: z.string() });
export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) });
export const LoginList = z.object({
  items: z.array(
    resourceOf(
      z.object({
        id: z.uuid(),
        current: z.boolean(),
        method: z.enum(loginMethods),
        ip: z.string().nullable(),
        userAgent: z.string().nullable(),
        createdAt: z.iso.datetime(),
        lastSeenAt: z.iso.datetime(),
      }),
    ),
  ),
  next: z.null(),
});
