export const organisationKinds = ['zone', 'investor', 'agency', 'corporation', 'authority', 'platform'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** From most to least powerful. */
export const roles = ['owner', 'manager', 'staff', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The first part of every page's address. */
export const localePaths = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Locale, string>;

/** A text in both languages of the platform. */
export interface Bilingual {
  zh: string;
  en: string;
}
