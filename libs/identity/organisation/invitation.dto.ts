import { z } from 'zod';
import { organisationKinds, roles } from '#contracts';
import { LocaleField, MailedToken, NewPassword, PersonName, TimeZoneField } from '../account/fields.js';

export const LookAtInvitation = z.strictObject({ token: MailedToken });

export const RedeemInvitationBody = z.strictObject({
  token: MailedToken,
  name: PersonName.optional(),
  password: NewPassword.optional(),
  locale: LocaleField.optional(),
  timeZone: TimeZoneField.optional(),
});

export const FoundInvitation = z.object({
  organisation: z.object({
    id: z.uuid(),
    kind: z.enum(organisationKinds),
    name: z.object({ zh: z.string(), en: z.string() }),
  }),
  email: z.string(),
  role: z.enum(roles),
  hasAccount: z.boolean(),
});
