import type { Bilingual, Locale, OrganisationKind, Role } from './organisation.js';

/** Name of the cookie that carries a login. */
export const loginCookie = 'oz_login';

/** API tokens start with this, so that a leaked one is recognised by secret scanners. */
export const apiTokenPrefix = 'oz_';

/** What an API token may be allowed to do. */
export const scopes = [
  'profile:read',
  'organisation:read',
  'organisation:write',
  'zones:write',
  'sessions:read',
  'sessions:write',
  'availability:read',
  'availability:write',
  'projects:read',
  'projects:write',
  'issues:read',
  'issues:write',
  'notifications:read',
  'audit:read',
] as const;
export type Scope = (typeof scopes)[number];

export const loginMethods = ['password', 'link', 'oidc', 'invitation', 'sign-up', 'setup'] as const;
export type LoginMethod = (typeof loginMethods)[number];

export const memberStates = ['active', 'disabled'] as const;
export type MemberState = (typeof memberStates)[number];

/** Provincial divisions of China, by their usual short English names. */
export const regions = [
  'anhui',
  'beijing',
  'chongqing',
  'fujian',
  'gansu',
  'guangdong',
  'guangxi',
  'guizhou',
  'hainan',
  'hebei',
  'heilongjiang',
  'henan',
  'hubei',
  'hunan',
  'inner-mongolia',
  'jiangsu',
  'jiangxi',
  'jilin',
  'liaoning',
  'ningxia',
  'qinghai',
  'shaanxi',
  'shandong',
  'shanghai',
  'shanxi',
  'sichuan',
  'tianjin',
  'tibet',
  'xinjiang',
  'yunnan',
  'zhejiang',
] as const;
export type Region = (typeof regions)[number];

/** Industries a zone promotes. */
export const industries = [
  'aerospace',
  'automotive',
  'batteries',
  'biomedicine',
  'chemicals',
  'cross-border-trade',
  'digital',
  'electronics',
  'energy',
  'environment',
  'equipment',
  'food',
  'integrated-circuits',
  'logistics',
  'materials',
  'medical-devices',
  'research-services',
  'shipbuilding',
  'textiles',
] as const;
export type Industry = (typeof industries)[number];

/** What the signed-in person may do, outside single resources. */
export const myAbilities = [
  'editOrganisation',
  'editZone',
  'seeMembers',
  'manageMembers',
  'readAudit',
  'manageTokens',
  'manageOrganisations',
  'answerFor',
  'work',
] as const;
export type MyAbility = (typeof myAbilities)[number];

/** The signed-in person, as GET /me answers. */
export interface Me {
  user: {
    id: string;
    name: string;
    email: string;
    locale: Locale;
    timeZone: string;
    totpEnabled: boolean;
    hasPassword: boolean;
  };
  organisation: { id: string; kind: OrganisationKind; name: Bilingual; slug: string | null } | null;
  memberId: string | null;
  role: Role | null;
  organisations: { id: string; kind: OrganisationKind; name: Bilingual; role: Role }[];
  abilities: Record<MyAbility, boolean>;
  unreadNotifications: number;
}

/** Codes of the notifications of this domain; other domains add their own. */
export const identityNotifications = [
  'member.joined',
  'member.role-changed',
  'security.password-changed',
  'security.totp-on',
  'security.totp-off',
  'security.new-login',
  'security.recovery-code-used',
  'security.login-stolen',
] as const;
