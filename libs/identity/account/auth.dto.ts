import { z } from 'zod';
import {
  Country,
  Email,
  Label,
  LocaleField,
  MailedToken,
  NewPassword,
  OneTimeCode,
  Password,
  PersonName,
  ReturnTo,
  TimeZoneField,
} from './fields.js';
import { MeView } from './me.dto.js';

export const SetupBody = z.strictObject({
  name: PersonName,
  email: Email,
  password: NewPassword,
  locale: LocaleField,
  timeZone: TimeZoneField,
});
export const SetupState = z.object({ needed: z.boolean() });

export const SignUpBody = SetupBody.extend({ organisation: z.strictObject({ name: Label, country: Country }) });
export const MailedTokenBody = z.strictObject({ token: MailedToken });
export const LogInBody = z.strictObject({ email: Email, password: Password, code: OneTimeCode.optional() });
export const LoginLinkBody = z.strictObject({ email: Email, returnTo: ReturnTo });
export const RedeemLoginLinkBody = z.strictObject({ token: MailedToken, code: OneTimeCode.optional() });
export const LoginLinkAnswer = MeView.extend({ returnTo: z.string().nullable() });
export const PasswordResetBody = z.strictObject({ email: Email });
export const RedeemPasswordResetBody = z.strictObject({ token: MailedToken, password: NewPassword });
export const Accepted = z.object({});
