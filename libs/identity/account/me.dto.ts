import { z } from 'zod';
import { locales, myAbilities, organisationKinds, roles } from '#contracts';

const Bilingual = z.object({ zh: z.string(), en: z.string() });

export const MeView = z.object({
  user: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    locale: z.enum(locales),
    timeZone: z.string(),
    totpEnabled: z.boolean(),
    hasPassword: z.boolean(),
  }),
  organisation: z
    .object({ id: z.uuid(), kind: z.enum(organisationKinds), name: Bilingual, slug: z.string().nullable() })
    .nullable(),
  memberId: z.uuid().nullable(),
  role: z.enum(roles).nullable(),
  organisations: z.array(
    z.object({ id: z.uuid(), kind: z.enum(organisationKinds), name: Bilingual, role: z.enum(roles) }),
  ),
  abilities: z.object(Object.fromEntries(myAbilities.map((ability) => [ability, z.boolean()]))),
  unreadNotifications: z.int(),
});
