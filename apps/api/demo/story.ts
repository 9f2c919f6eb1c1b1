import type { Bilingual, Industry, Locale, OrganisationKind, Region, Role } from '#contracts';

/** An invented story for trying the product out. Every organisation in it is marked as a demonstration. */
export interface DemoPerson {
  key: string;
  name: string;
  email: string;
  role: Role;
  locale: Locale;
  timeZone: string;
}

export interface DemoOrganisation {
  key: string;
  kind: OrganisationKind;
  name: Bilingual;
  country: string;
  slug?: string;
  people: DemoPerson[];
}

interface Fact {
  label: Bilingual;
  value: Bilingual;
}

export interface DemoZone extends DemoOrganisation {
  slug: string;
  profile: {
    region: Region;
    location: { lat: number; lng: number };
    industries: Industry[];
    summary: Bilingual;
    description: Bilingual;
    accent: string;
    facts: Record<'land' | 'policies' | 'people', Fact[]>;
  };
  offerings: DemoOffering[];
}

export interface DemoOffering {
  slug: string;
  title: Bilingual;
  description: Bilingual;
  durationMinutes: number;
  /** Keys of people of the zone; all are needed. */
  hosts: string[];
}

export interface DemoSession {
  /** `zone/offering` */
  offering: string;
  /** Key of a person. */
  investor: string;
  /** Days from today on. */
  inDays: number;
  /** Counted among the free slots of that day. */
  slot: number;
  topic: string;
}

/** All demo accounts share it. */
export const demoPassword = 'openzone-demo';
