import { z } from 'zod';
import { industries, locales, organisationKinds, regions, roles } from '#contracts';
import { pageOf, resourceOf } from '#platform/http';
import {
  BilingualField,
  Country,
  Email,
  LocaleField,
  longText,
  TimeZoneField,
  Version,
  WebAddress,
} from '../account/fields.js';

const Slug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Owner = z.strictObject({ email: Email, locale: LocaleField });

export const EditOrganisation = z.strictObject({
  name: BilingualField.optional(),
  country: Country.optional(),
  website: WebAddress.nullable().optional(),
  version: Version,
});
export const EditOrganisationAsOperator = EditOrganisation.extend({
  slug: Slug.optional(),
  disabled: z.boolean().optional(),
});
const tenantKinds = ['zone', 'investor', 'agency', 'corporation', 'authority'] as const;
export const CreateOrganisationBody = z
  .strictObject({
    kind: z.enum(tenantKinds),
    name: BilingualField,
    country: Country,
    slug: Slug.optional(),
    website: WebAddress.optional(),
    owner: Owner.optional(),
  })
  .refine(({ kind, slug }) => kind !== 'zone' || slug !== undefined, {
    path: ['slug'],
    params: { code: 'field.required' },
  });
export const InviteOwner = Owner;
export const OrganisationQuery = z.strictObject({
  kind: z.enum(organisationKinds).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const EditMember = z.strictObject({
  role: z.enum(roles).optional(),
  disabled: z.boolean().optional(),
  version: Version,
});
export const InviteMember = z.strictObject({ email: Email, role: z.enum(roles), locale: LocaleField });

const Fact = z.strictObject({ label: BilingualField, value: longText(400) });
/** A path of a picture of this site, or a gradient between plain colours. */
const Cover = z
  .string()
  .max(300)
  .regex(/^$|^(\/[\w-]+(\.[\w-]+)*)+$|^linear-gradient\((\d{1,3}deg, )?#[0-9a-f]{6}(, #[0-9a-f]{6}){1,4}\)$/);
const Facts = z.strictObject({
  land: z.array(Fact).max(12),
  policies: z.array(Fact).max(12),
  people: z.array(Fact).max(12),
});
export const EditZone = z.strictObject({
  region: z.enum(regions).optional(),
  location: z
    .strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })
    .nullable()
    .optional(),
  timeZone: TimeZoneField.optional(),
  industries: z.array(z.enum(industries)).max(industries.length).optional(),
  summary: longText(400).optional(),
  description: longText(8_000).optional(),
  cover: Cover.optional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  facts: Facts.optional(),
  published: z.boolean().optional(),
  version: Version,
});
export const ZoneQuery = z.strictObject({
  cursor: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
});
export const ZoneSlug = Slug;

const Text = z.object({ zh: z.string(), en: z.string() });
export const OrganisationView = resourceOf(
  z.object({
    id: z.uuid(),
    kind: z.enum(organisationKinds),
    name: Text,
    slug: z.string().nullable(),
    country: z.string(),
    website: z.string().nullable(),
    disabled: z.boolean(),
    createdAt: z.iso.datetime(),
    version: z.int(),
  }),
);
export const OrganisationPage = pageOf(OrganisationView);
export const MemberView = resourceOf(
  z.object({
    id: z.uuid(),
    userId: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    disabled: z.boolean(),
    me: z.boolean(),
    createdAt: z.iso.datetime(),
    version: z.int(),
  }),
);
export const MemberPage = pageOf(MemberView);
export const InvitationView = resourceOf(
  z.object({
    id: z.uuid(),
    email: z.string(),
    role: z.enum(roles),
    locale: z.enum(locales),
    invitedBy: z.string().nullable(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
  }),
);
export const InvitationList = z.object({ items: z.array(InvitationView), next: z.null() });
const ZoneCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: Text,
  region: z.string(),
  location: z.object({ lat: z.number(), lng: z.number() }).nullable(),
  timeZone: z.string(),
  industries: z.array(z.string()),
  summary: Text,
  cover: z.string(),
  accent: z.string(),
});
const FactView = z.object({ label: Text, value: Text });
const ZonePage = ZoneCard.extend({
  description: Text,
  website: z.string().nullable(),
  facts: z.object({ land: z.array(FactView), policies: z.array(FactView), people: z.array(FactView) }),
});
export const ZoneList = pageOf(resourceOf(ZoneCard));
export const ZoneView = resourceOf(ZonePage);
export const OwnZoneView = resourceOf(ZonePage.extend({ published: z.boolean(), version: z.int() }));
export const AuditPage = pageOf(
  z.object({
    data: z.object({
      sequence: z.int(),
      at: z.iso.datetime(),
      who: z.object({ kind: z.string(), name: z.string().nullable(), ip: z.string().nullable() }),
      action: z.string(),
      target: z.object({ type: z.string(), id: z.string() }),
      details: z.record(z.string(), z.unknown()),
    }),
    abilities: z.object({}),
  }),
);
